import { ADDRESS, meetingAddress, reportAddress } from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { comparedDecisionAddress, decisionAddress, decisionFacetAddress } from '../../domain/decision-addresses.ts'
import { formatDay, formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { decisionTitle, OUTCOMES, type Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId } from '../../domain/meeting.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { callInInWords } from '../../domain/statutory-clock/call-in.ts'
import { resolutionProse } from '../prose-contexts.ts'
import { linkedDecision } from '../linked-data/linked-decision.ts'
import { scriptText } from '../linked-data/script-text.ts'
import type { ViewContext } from '../view-context.ts'
import { factsOf } from './decision-facts.ts'
import { locate } from './locate.ts'
import { pageView } from './page-view.ts'
import { stepsView } from './steps-view.ts'

/** The page of one decision: everything that its record states, and how it stands to what was recommended. */
export function decisionPageView(context: ViewContext, decision: Decision) {
  const { index, href } = context
  const report = index.report(decision.report)
  const title = `${decisionTitle(decision)}: ${index.meetingName(decision)}, ${meetingDay(decision)}`
  const words = decision.outcomeAsPublished ?? OUTCOMES[decision.outcome]
  const callIn = callInInWords(decision, index.council(decision.council))
  const others = index.decisionsOn(report.id).filter(({ id }) => id !== decision.id)
  return {
    ...pageView(
      context,
      {
        address: decisionAddress(decision),
        title,
        description: `What ${index.meetingName(decision)} decided on ${meetingDay(decision)} on the report ${report.title}: ${words}.`,
      },
      [
        ['Decisions', ADDRESS.decisions],
        [decision.date.slice(0, 4), decisionFacetAddress('year', decision.date.slice(0, 4))],
      ],
    ),
    // It is one of those in the JSON of its meeting.
    dataHref: context.href(pageDataAddress(meetingAddress(decision))),
    linkedDataHtml: scriptText(linkedDecision(index, decision, title, (address) => locate(context, address))),
    item: decision.item,
    part: decision.part,
    outcome: {
      words,
      // The words of the minutes stand first; ours tell what they come to.
      ours: decision.outcomeAsPublished === undefined ? undefined : OUTCOMES[decision.outcome],
      href: href(decisionFacetAddress('outcome', decision.outcome)),
    },
    meeting: {
      text: `${index.meetingName(decision)}, ${meetingDay(decision, formatDayWithWeekday)}`,
      href: href(meetingAddress(decision)),
    },
    report: { text: report.title, href: href(reportAddress(report)) },
    facts: [
      ...factsOf(decision).map(({ name, fact }) => ({ name, fact: isHeld(fact) ? fact : 'Not held' })),
      ...(callIn === undefined ? [] : [{ name: 'Call-in', fact: callIn }]),
    ],
    resolutionHtml: isHeld(decision.resolution)
      ? decision.resolution.toHtml(resolutionProse(context, report))
      : undefined,
    isWithdrawn: report.withdrawn !== undefined,
    comparison: context.comparison(decision),
    corrections: decision.corrections.map(({ date, text }) => ({ day: formatDay(date), text })),
    comparedHref: href(comparedDecisionAddress(decision)),
    steps: stepsView(context, report, meetingId(decision)),
    others: others.map((other) => ({
      text: `${index.meetingName(other)}, ${meetingDay(other)}${other.part === undefined ? '' : `, ${other.part}`}`,
      href: href(decisionAddress(other)),
      outcome: other.outcomeAsPublished ?? OUTCOMES[other.outcome],
      words: context.comparison(other)?.summary ?? 'The wording of its resolution is not held.',
    })),
  }
}
