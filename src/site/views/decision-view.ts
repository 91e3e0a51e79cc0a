import { meetingAddress, reportAddress } from '../../domain/addresses.ts'
import { formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { councilNames, shortCouncilNames } from '../../domain/body-names.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { decisionAnchor } from '../../domain/anchors.ts'
import { OUTCOMES, type Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { callInInWords } from '../../domain/statutory-clock/call-in.ts'
import { resolutionProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { factsOf, namesNotHeld } from './decision-facts.ts'

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
    council: councilNames(index, decision),
    councilShort: shortCouncilNames(index, decision),
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
    notForPublication: decision.notForPublication,
    notHeld: decision.notForPublication === undefined ? namesNotHeld(decision) : '',
    href: context.href(decisionAddress(decision)),
    made: `${index.meetingName(decision)}${decision.part === undefined ? '' : `: ${decision.part}`}`,
    meetingHref: context.href(meetingAddress(decision)),
    reportTitle: report.title,
    reportHref: context.href(reportAddress(report)),
  }
}
