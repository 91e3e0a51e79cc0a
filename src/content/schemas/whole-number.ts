import type { z } from 'zod'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** A whole number from 1, in digits. */
export function wholeNumber(label: string): z.ZodType<number> {
  return written(label).transform((value, context) =>
    /^[1-9]\d{0,5}$/.test(value)
      ? Number(value)
      : refuse(context, {
          kind: 'bad-number',
          message: `Cannot read the ${label} "${value}": it is not a whole number from 1`,
          advice: `Write the ${label} in digits, for example 3`,
        }),
  )
}
