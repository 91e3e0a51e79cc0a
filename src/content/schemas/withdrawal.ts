import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { text } from './text.ts'

/** That something was taken back, and why. */
export const withdrawal = fields({
  date: day('day of withdrawal').meta(about('Date', 'The day on which it was withdrawn.', '2023-03-13')),
  reason: text('reason of withdrawal').meta(about('Reason', 'Why, in a sentence that readers understand.')),
})
