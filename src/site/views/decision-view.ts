import { meetingAddress, reportAddress } from '../../domain/addresses.ts'
import { formatDay, formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { decisionAnchor } from '../../domain/anchors.ts'
import { OUTCOMES, type Decision } from '../../domain/decision.ts'
import { isHeld, type Held } from '../../domain/held.ts'
import { callInInWords } from '../../domain/statutory-clock/call-in.ts'
import { resolutionProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'

/**
 * What a meeting resolved on a report, with what is not held said in one sentence. `place` is what the anchors of its clauses begin
 * with, where it is not the decision's own: one page may hold several.
 */
export function decisionView(context: ViewContext, decision: Decision, place?: string) {
  const { index } = context
  const report = index.report(decision.report)
  const callIn = callInInWords(decision, index.council(decision.council))
  return {
    anchor: decisionAnchor(report, decision.part),
    council: index.council(decision.council).name,
    councilShort: index.council(decision.council).shortName,
    body: index.body(decision.body).name,
    day: formatDayWithWeekday(decision.date),
    item: decision.item,
    part: decision.part,
    outcome: OUTCOMES[decision.outcome],
    outcomeAsPublished: decision.outcomeAsPublished,
    resolutionHtml: isHeld(decision.resolution)
      ? decision.resolution.toHtml(resolutionProse(context, report, place ?? decisionAnchor(report, decision.part)))
      : undefined,
    facts: [
      ...factsOf(decision).filter(({ fact }) => isHeld(fact)),
      ...(callIn === undefined ? [] : [{ name: 'Call-in', fact: callIn }]),
    ],
    notHeld: namesNotHeld(decision),
    meetingHref: context.href(meetingAddress(decision)),
    reportTitle: report.title,
    reportHref: context.href(reportAddress(report)),
  }
}

/** A fact of a decision record, with its name as a label and inside a sentence. */
interface DecisionFact {
  readonly name: string
  readonly inSentence: string
  readonly fact: Held<string>
}

function factsOf(decision: Decision): readonly DecisionFact[] {
  return [
    { name: 'Minute', inSentence: 'the minute number', fact: decision.minute },
    { name: 'Decision reference', inSentence: 'the decision reference', fact: decision.reference },
    { name: 'Decision published', inSentence: 'the day it was published', fact: heldDay(decision.published) },
    { name: 'Effective', inSentence: 'the day it took effect', fact: heldDay(decision.effective) },
    { name: 'Reasons', inSentence: 'the reasons', fact: decision.reasons },
    { name: 'Options rejected', inSentence: 'the options rejected', fact: decision.optionsRejected },
    { name: 'Conflicts of interest declared', inSentence: 'any conflicts declared', fact: decision.conflictsDeclared },
    { name: 'Dispensations', inSentence: 'any dispensations', fact: decision.dispensations },
  ]
}

function namesNotHeld(decision: Decision): string {
  const facts = factsOf(decision)
    .filter(({ fact }) => !isHeld(fact))
    .map(({ inSentence }) => inSentence)
  return (isHeld(decision.resolution) ? facts : ['the wording of the resolution', ...facts]).join(', ')
}

function heldDay(day: Decision['published']): Held<string> {
  return isHeld(day) ? formatDay(day) : day
}
