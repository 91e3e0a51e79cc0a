import type { z } from 'zod'
import { isCalendarDay, parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

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
        nearest: hasForm ? undefined : dayFrom(words),
      })
    })
}

/** What a day written as people write it (`29 October 2021`, `29/10/2021`) would be. */
function dayFrom(words: string): string | undefined {
  const match = /^(?:\w+ )?(\d{1,2})(?:st|nd|rd|th)?[ /.-](\d{1,2}|[A-Za-z]{3,9})[ /.-](\d{4})$/.exec(words)
  if (!match) return undefined
  const [, date = '', month = '', year = ''] = match
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const guess = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isCalendarDay(guess) ? guess : undefined
}
