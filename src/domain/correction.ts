import type { CalendarDay } from './calendar-day.ts'

/** A change made to a report or a decision after publication, which its page prints. */
export interface Correction {
  readonly date: CalendarDay
  readonly text: string
  /** Why what it said before is not shown: absent where it may be. */
  readonly reasonNotCompared?: string
}
