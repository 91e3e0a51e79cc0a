import type { z } from 'zod'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { dayInWords } from '../../domain/day-in-words.ts'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** A calendar day that exists, written YYYY-MM-DD. */
export function day(label: string): z.ZodType<CalendarDay> {
  return written(label)
    .meta({ format: 'date' })
    .transform((words, context) => {
      const read = parseCalendarDay(words)
      if (read !== undefined) return read
      const hasForm = /^\d{4}-\d{2}-\d{2}$/.test(words)
      return refuse(context, {
        kind: 'unreal-date',
        message: `Cannot read the ${label} "${words}": ${hasForm ? 'there is no such day' : 'it is not written as YYYY-MM-DD'}`,
        advice: 'Write the day as YYYY-MM-DD, for example 2021-10-29',
        nearest: hasForm ? undefined : dayInWords(words),
      })
    })
}
