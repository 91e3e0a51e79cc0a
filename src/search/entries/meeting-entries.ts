import { meetingAddress } from '../../domain/addresses.ts'
import { anchorWithin, decisionAnchor } from '../../domain/anchors.ts'
import { formatDay, yearOf } from '../../domain/calendar-day.ts'
import { OUTCOMES, type Decision } from '../../domain/decision.ts'
import { isHeld, type Held } from '../../domain/held.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting, MeetingReference } from '../../domain/meeting.ts'
import { changeAndReason, changeInWords, meetingDay } from '../../domain/meeting-words.ts'
import { bodyOptions, councilOptions, makeEntry, plainOptions, sentences, type EntryFacts } from './make-entry.ts'
import { numberedFacts } from './numbered-entry.ts'
import { outcomeOption } from './report-facts.ts'
import { locatorWord } from '../words/locator-words.ts'
import type { SearchEntry } from './search-entry.ts'

/** A meeting: when and where it was, and the papers that went to it. */
export function meetingEntry(index: RecordIndex, meeting: Meeting): SearchEntry {
  const { time, venue, change, until } = meeting
  const papers = index.reportsTo(meeting.id).map(({ title }) => title)
  return makeEntry({
    ...meetingFacts(index, meeting),
    address: meetingAddress(meeting),
    kind: 'meeting',
    ...(change && { facts: [changeInWords(change)] }),
    text: sentences(
      `${index.meetingName(meeting, 'name')}, ${meetingDay(meeting)}`,
      until && `It ran until ${formatDay(until)}`,
      change && changeAndReason(change),
      ...index
        .meetingsMovedTo(meeting.id)
        .map((other) => `The meeting of ${meetingDay(other)} went on here, or its papers came here`),
      time && `At ${time}`,
      venue,
      papers.length > 0 ? `Papers: ${papers.join(', ')}` : undefined,
    ),
  })
}

/** Each numbered or lettered part of what a meeting resolved, at its own address. */
export function clauseEntries(index: RecordIndex, decision: Decision): readonly SearchEntry[] {
  const { resolution } = decision
  const report = index.report(decision.report)
  return (isHeld(resolution) ? resolution.paragraphs : []).map((paragraph) =>
    makeEntry({
      ...meetingFacts(index, decision),
      ...numberedFacts('resolution', paragraph),
      // A clause is found by its words, and counts no more for its letter.
      unit: 'passage',
      address: `${meetingAddress(decision)}#${anchorWithin(decisionAnchor(report, decision.part), paragraph.anchor)}`,
      kind: 'decision',
      section: `Decision: ${decision.item}`,
      facts: [`On ${report.title}`],
    }),
  )
}

/** What a meeting resolved on a report, found by its words, its minute or its reference. */
export function decisionEntry(index: RecordIndex, decision: Decision): SearchEntry {
  const report = index.report(decision.report)
  const facts = meetingFacts(index, decision)
  return makeEntry({
    ...facts,
    address: `${meetingAddress(decision)}#${decisionAnchor(report, decision.part)}`,
    kind: 'decision',
    unit: 'decision',
    locators: [
      ...(isHeld(decision.minute) ? [locatorWord('minute', decision.minute)] : []),
      ...(isHeld(decision.reference) ? [locatorWord('ref', decision.reference)] : []),
    ],
    label: `Decision: ${decision.item}`,
    names: [...named('Minute', decision.minute), ...named('Decision reference', decision.reference)],
    facts: [
      `On ${report.title}`,
      ...(decision.part === undefined ? [] : [decision.part]),
      decision.outcomeAsPublished ?? OUTCOMES[decision.outcome],
    ],
    filters: {
      ...facts.filters,
      outcome: [outcomeOption(decision)],
      member: plainOptions(
        report.cabinetMembers.filter(({ council }) => council === decision.council).map(({ name }) => name),
      ),
    },
    text: sentences(
      `On the report ${report.title}: ${decision.outcomeAsPublished ?? OUTCOMES[decision.outcome]}`,
      resolutionWords(decision),
      ...named('Minute', decision.minute),
      ...named('Decision reference', decision.reference),
      ...named('Reasons:', decision.reasons),
      ...named('Options rejected:', decision.optionsRejected),
    ),
  })
}

function resolutionWords({ resolution, notForPublication }: Decision): string {
  if (notForPublication !== undefined) return `What was resolved is not for publication. ${notForPublication}`
  return isHeld(resolution) ? resolution.text : 'The wording of the resolution is not held'
}

function meetingFacts(
  index: RecordIndex,
  meeting: MeetingReference,
): Pick<EntryFacts, 'pageTitle' | 'date' | 'filters'> {
  const { council, body, date } = meeting
  return {
    pageTitle: `${index.meetingName(meeting)}, ${meetingDay(meeting)}`,
    date,
    filters: {
      year: plainOptions([yearOf(date)]),
      council: councilOptions(index, [council]),
      body: bodyOptions(index, [body]),
    },
  }
}

function named(name: string, fact: Held<string>): readonly string[] {
  return isHeld(fact) ? [`${name} ${fact}`] : []
}
