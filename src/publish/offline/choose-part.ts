import { closest } from 'fastest-levenshtein'
import { ADDRESS, meetingAddress, pageAddress, reportAddress, strategyAddress } from '../../domain/addresses.ts'
import { yearOf } from '../../domain/calendar-day.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import type { Report } from '../../domain/report.ts'
import { UserError } from '../../domain/user-error.ts'

/** A part of the record that can be taken along: one meeting with its papers, or a year of them. */
export interface ChosenPart {
  /** The meeting's name in its address, or the year. */
  readonly asked: string
  readonly meetings: readonly Meeting[]
  /** Every page of it, by its address. */
  readonly pages: ReadonlySet<string>
}

/**
 * Finds what was asked for: a year, or a meeting by its name in its address. Its papers are the reports that go to it, the documents they
 * append and what was decided; the pages about the record itself go along. Throws a `UserError` with the nearest that there is.
 */
export function choosePart(record: CouncilRecord, asked: string): ChosenPart {
  const isYear = /^\d{4}$/.test(asked)
  const meetings = record.meetings.filter((meeting) =>
    isYear ? yearOf(meeting.date) === asked : meetingId(meeting) === asked,
  )
  if (meetings.length === 0) throw unknown(record, asked)
  const ids = new Set(meetings.map(meetingId))
  const decisions = record.decisions.filter((decision) => ids.has(meetingId(decision)))
  const decided = new Set(decisions.map(({ report }) => report))
  const reports = record.reports.filter(
    (report) => decided.has(report.id) || report.meetings.some((meeting) => ids.has(meetingId(meeting))),
  )
  return {
    asked,
    meetings,
    pages: new Set([
      ...meetings.map(meetingAddress),
      ...reports.map(reportAddress),
      ...decisions.map(decisionAddress),
      ...appended(record, reports),
      ...record.pages.map(pageAddress),
      pageAddress(record.accessibility),
      ...(record.glossary.length > 0 ? [ADDRESS.glossary] : []),
    ]),
  }
}

function appended({ strategy }: CouncilRecord, reports: readonly Report[]): readonly string[] {
  const named = new Set(reports.flatMap(({ appendices }) => appendices.map(({ document }) => document)))
  return strategy.filter(({ slug }) => named.has(slug)).map(strategyAddress)
}

function unknown({ meetings }: CouncilRecord, asked: string): UserError {
  const all = [...new Set(meetings.flatMap((meeting) => [meetingId(meeting), yearOf(meeting.date)]))]
  const nearest = all.length > 0 ? closest(asked, all) : '2021'
  return new UserError(
    `Cannot take along "${asked}": the record has no such meeting or year\n→ Did you mean "${nearest}"? Write a year, or a meeting as it stands in its address`,
  )
}
