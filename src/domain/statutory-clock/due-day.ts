import type { CalendarDay } from '../calendar-day.ts'
import type { FileLocation } from '../file-location.ts'

/** A day on which the law, or the council's own word, asks for something. */
export interface DueDay {
  readonly day: CalendarDay
  /** What it is: a permanent name. */
  readonly kind: 'papers' | 'notice' | 'call-in' | 'review' | 'inspection' | 'accessibility'
  /** In a sentence without its stop, such as `Papers of Vale Cabinet, 29 October 2021, are to be public`. */
  readonly words: string
  /** What tells it from every other: made of names that never change. */
  readonly name: string
  /** The page it is about. */
  readonly address: string
  /** The day it is counted from. */
  readonly since: CalendarDay
  /** Where that day is written. */
  readonly location: FileLocation
}
