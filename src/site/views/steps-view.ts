import { meetingAddress } from '../../domain/addresses.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { OUTCOMES } from '../../domain/decision.ts'
import { meetingId } from '../../domain/meeting.ts'
import { changeInWords, meetingDay } from '../../domain/meeting-words.ts'
import type { Report } from '../../domain/report.ts'
import { waysOf, type Step } from '../../domain/steps-of.ts'
import type { ViewContext } from '../view-context.ts'

/** The ways of a paper from body to body, a line for each council, with what each made of it. `here` is the meeting it is shown for. */
export function stepsView(context: ViewContext, report: Report, here?: string) {
  return waysOf(context.index, report).map(({ council, steps }) => ({
    council: context.index.council(council).name,
    steps: steps.map((step) => stepView(context, step, here)),
  }))
}

function stepView(context: ViewContext, { meeting, decisions }: Step, here: string | undefined) {
  const { index } = context
  const { change } = index.meeting(meetingId(meeting))
  return {
    body: index.meetingName(meeting),
    day: meetingDay(meeting),
    href: context.href(meetingAddress(meeting)),
    isHere: meetingId(meeting) === here,
    change: change && changeInWords(change),
    made: decisions.map((decision) => ({
      words: `${decision.part === undefined ? '' : `${decision.part}: `}${decision.outcomeAsPublished ?? OUTCOMES[decision.outcome]}`,
      href: context.href(decisionAddress(decision)),
    })),
  }
}
