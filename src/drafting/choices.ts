import { isCalendarDay } from '../domain/calendar-day.ts'
import { OUTCOMES } from '../domain/decision.ts'
import { YES_OR_NO } from '../domain/implications.ts'
import { MEETING_STATUSES } from '../domain/meeting.ts'
import type { Known, KnownReport, KnownThings } from './known-things.ts'
import type { Answers } from './question.ts'

/** The councils that were answered, by name. */
export function councilNames({ councils }: KnownThings, answers: Answers): readonly string[] {
  return (answers['council'] ?? []).map((id) => councils.find((council) => council.id === id)?.name ?? id)
}

/** The paragraphs of the report that was answered. */
export function paragraphs(known: KnownThings, answers: Answers): readonly Known[] {
  return (reportOf(known, answers)?.paragraphs ?? []).map((label) => ({ id: label, name: `Paragraph ${label}` }))
}

/** A project stands from the day of the report's first meeting, unless it is said otherwise. */
export function firstMeetingDay(known: KnownThings, answers: Answers): string | undefined {
  return (reportOf(known, answers)?.meetings ?? [])
    .map(({ date }) => date)
    .filter(isCalendarDay)
    .toSorted()[0]
}

/** The meetings that the decision can be of: those the report goes to, of the council and body answered so far. */
export function meetings(known: KnownThings, answers: Answers): KnownReport['meetings'] {
  const isAsked = (option: string, value: string) => (answers[option] ?? [value]).includes(value)
  return (reportOf(known, answers)?.meetings ?? []).filter(
    ({ council, body }) => isAsked('council', council) && isAsked('body', body),
  )
}

/** The day of the meeting, where only one is possible. */
export function onlyMeetingDay(known: KnownThings, answers: Answers): string | undefined {
  const [day, ...others] = new Set(meetings(known, answers).map(({ date }) => date))
  return day !== undefined && others.length === 0 && isCalendarDay(day) ? day : undefined
}

/** Of some things, those that a meeting names; all of them where no meeting is known. */
export function among(all: readonly Known[], of: KnownReport['meetings'], field: 'council' | 'body'): readonly Known[] {
  const some = all.filter(({ id }) => of.some((meeting) => meeting[field] === id))
  return some.length > 0 ? some : all
}

/** Yes or no. */
export function yesOrNo(): readonly Known[] {
  return YES_OR_NO.map((word) => ({ id: word, name: word }))
}

/** The entries of the forward plan. */
export function forwardPlan(known: KnownThings): readonly Known[] {
  return known.forwardPlan
}

/** What can become of a meeting. */
export function meetingStatuses(): readonly Known[] {
  return Object.entries(MEETING_STATUSES).map(([id, name]) => ({ id, name }))
}

/** What can be decided. */
export function outcomes(): readonly Known[] {
  return Object.entries(OUTCOMES).map(([id, name]) => ({ id, name }))
}

function reportOf({ reports }: KnownThings, answers: Answers): KnownReport | undefined {
  return reports.find(({ id }) => id === answers['report']?.[0])
}
