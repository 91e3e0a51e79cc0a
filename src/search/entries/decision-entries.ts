import { decisionAddress } from '../../domain/decision-addresses.ts'
import { decisionTitle, OUTCOMES, type Decision } from '../../domain/decision.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { isHeld, type Held } from '../../domain/held.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { locatorWord } from '../words/locator-words.ts'
import { makeEntry, plainOptions, sentences } from './make-entry.ts'
import { meetingFacts } from './meeting-facts.ts'
import { numberedFacts } from './numbered-entry.ts'
import { outcomeOption } from './report-facts.ts'
import type { SearchEntry } from './search-entry.ts'

/** Each numbered or lettered part of what a meeting resolved, at its own address. */
export function clauseEntries(index: RecordIndex, decision: Decision): readonly SearchEntry[] {
  const { resolution } = decision
  const report = index.report(decision.report)
  return (isHeld(resolution) ? resolution.paragraphs : []).map((paragraph) =>
    makeEntry({
      ...decisionFacts(index, decision),
      ...numberedFacts('resolution', paragraph),
      // A clause is found by its words, and counts no more for its letter.
      unit: 'passage',
      address: `${decisionAddress(decision)}#${paragraph.anchor}`,
      kind: 'decision',
      section: `Decision: ${decision.item}`,
      facts: [`On ${report.title}`],
    }),
  )
}

/** What a meeting resolved on a report, found by its words, its minute or its reference. */
export function decisionEntry(index: RecordIndex, decision: Decision): SearchEntry {
  const report = index.report(decision.report)
  const facts = decisionFacts(index, decision)
  return makeEntry({
    ...facts,
    address: decisionAddress(decision),
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
      ...decision.corrections.map(({ date, text }) => `Corrected on ${formatDay(date)}: ${text}`),
    ),
  })
}

/** A decision is called by its item and its meeting, as on its own page. */
function decisionFacts(index: RecordIndex, decision: Decision): ReturnType<typeof meetingFacts> {
  const facts = meetingFacts(index, decision)
  return { ...facts, pageTitle: `${decisionTitle(decision)}: ${facts.pageTitle}` }
}

function resolutionWords({ resolution, notForPublication }: Decision): string {
  if (notForPublication !== undefined) return `What was resolved is not for publication. ${notForPublication}`
  return isHeld(resolution) ? resolution.text : 'The wording of the resolution is not held'
}

function named(name: string, fact: Held<string>): readonly string[] {
  return isHeld(fact) ? [`${name} ${fact}`] : []
}
