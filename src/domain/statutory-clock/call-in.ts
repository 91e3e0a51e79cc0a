import { formatDay, formatDayWithWeekday, type CalendarDay } from '../calendar-day.ts'
import type { Decision } from '../decision.ts'
import { isHeld } from '../held.ts'
import type { Council } from '../settings.ts'
import { effectiveAfter, lastClearDay } from './working-days.ts'

/** How long a decision could be called in, and from when it may be acted on. */
export interface CallIn {
  readonly until: CalendarDay
  readonly effective: CalendarDay
}

/**
 * The call-in of a decision. Undefined where the council's settings do not say how long it is, the decision is none that can be
 * called in, the day it was published is not held, or its year is not known.
 */
export function callInOf(decision: CalledIn, { callInDays }: Pick<Council, 'callInDays'>): CallIn | undefined {
  const { published, noCallIn } = decision
  if (callInDays === undefined || noCallIn !== undefined || !isHeld(published)) return undefined
  const [until, effective] = [lastClearDay(published, callInDays), effectiveAfter(published, callInDays)]
  return until && effective && { until, effective }
}

/** The call-in in words, for the page of the decision: until when, or why there is none. */
export function callInInWords(decision: CalledIn, council: Pick<Council, 'callInDays'>): string | undefined {
  if (decision.noCallIn !== undefined) return `Not open to call-in: ${decision.noCallIn}`
  const callIn = callInOf(decision, council)
  if (!callIn) return undefined
  const days = council.callInDays === 1 ? '1 clear working day' : `${council.callInDays} clear working days`
  return `Until the end of ${formatDayWithWeekday(callIn.until)}, ${days} after it was published; without a call-in it takes effect on ${formatDay(callIn.effective)}`
}

type CalledIn = Pick<Decision, 'published' | 'noCallIn'>
