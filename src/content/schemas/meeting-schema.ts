import { z } from 'zod'
import { day } from './day.ts'
import { refuse } from './field-problem.ts'
import { fields } from './fields.ts'
import { text, written } from './text.ts'

/** The three fields that name a meeting. */
export const meetingFields = { council: text('council'), body: text('body'), date: day('meeting date') }

/** The fields of a meeting. */
export const meetingSchema = fields({
  ...meetingFields,
  time: z.exactOptional(timeOfDay()),
  venue: z.exactOptional(text('venue')),
})

function timeOfDay(): z.ZodType<string> {
  return written('time').transform((value, context) =>
    /^([01]?\d|2[0-3])\.[0-5]\d$/.test(value)
      ? value
      : refuse(context, {
          kind: 'bad-time',
          message: `Cannot read the time "${value}": it is not written as HH.MM`,
          advice: 'Write the time by the 24-hour clock, for example 18.00',
        }),
  )
}
