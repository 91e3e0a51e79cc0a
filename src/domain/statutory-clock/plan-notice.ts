import { addDays, compareDays, formatDay, type CalendarDay } from '../calendar-day.ts'
import type { ForwardPlanEntry } from '../forward-plan.ts'
import { isHeld, type Held } from '../held.ts'
import { clearDaysBetween } from './working-days.ts'

/** So many clear days before a key decision its notice is public (regulation 9): days of the calendar, weekends among them. */
export const NOTICE_DAYS = 28
/** So many clear working days are the least under the general exception (regulation 10). Below them urgency is agreed to. */
export const EXCEPTION_DAYS = 5

/** What of an entry of the forward plan says whether its notice was long enough. */
export type Announced = Pick<
  ForwardPlanEntry,
  'keyDecision' | 'when' | 'published' | 'generalException' | 'specialUrgency'
>

/** How long before a key decision its notice was public. */
export interface PlanNotice {
  /** The last day on which it could be published with 28 clear days before. */
  readonly last: CalendarDay
  /** The first day on which the matter may be decided. */
  readonly decided: CalendarDay
  /** How many clear days of the calendar there were; absent where the day of publication is not held. */
  readonly given?: number
  readonly isShort: boolean
  /** Whether too few working days were left for the general exception. */
  readonly needsUrgency: boolean
}

/** How the notice of a key decision stands to its day. Of another decision the law asks for none. */
export function planNoticeOf({ keyDecision, when, published }: Announced): PlanNotice | undefined {
  if (keyDecision !== 'yes') return undefined
  const decided = 'date' in when ? when.date : when.from
  const last = addDays(decided, -NOTICE_DAYS - 1)
  if (!isHeld(published)) return { last, decided, isShort: false, needsUrgency: false }
  const isShort = compareDays(published, last) > 0
  const working = clearDaysBetween(published, decided)
  return {
    last,
    decided,
    given: daysBetween(published, decided),
    isShort,
    needsUrgency: isShort && working !== undefined && working < EXCEPTION_DAYS,
  }
}

/** Whether the notice of a key decision was long enough, in sentences. Undefined where the law asks for none. */
export function planNoticeInWords(entry: Announced): string | undefined {
  const notice = planNoticeOf(entry)
  if (!notice) return undefined
  const due = `To be public by ${formatDay(notice.last)}, 28 clear days before a key decision.`
  if (!isHeld(entry.published)) return `${due} The day on which it was published is not held.`
  const { given = 0, isShort } = notice
  const was = `It was published on ${formatDay(entry.published)}, ${given} clear ${given === 1 ? 'day' : 'days'} before.`
  return [due, was, ...(isShort ? shortInWords(entry) : [])].join(' ')
}

function shortInWords({ generalException, specialUrgency }: Announced): readonly string[] {
  const reasons = [
    ...ruleInWords('Less notice was given under the general exception (regulation 10)', generalException),
    ...ruleInWords('It was agreed to be urgent (regulation 11)', specialUrgency),
  ]
  return reasons.length > 0 ? reasons : ['Why less notice was given is not held.']
}

function ruleInWords(rule: string, reason: Held<string> | undefined): readonly string[] {
  if (reason === undefined) return []
  if (!isHeld(reason)) return [`${rule}; why is not held.`]
  return [`${rule}: ${reason}${/[.!?]$/.test(reason) ? '' : '.'}`]
}

/** Never fewer than none: a notice of the day itself, or of a later one, has no clear day. */
function daysBetween(from: CalendarDay, to: CalendarDay): number {
  let count = 0
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) count += 1
  return count
}
