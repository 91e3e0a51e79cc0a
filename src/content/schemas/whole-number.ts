import type { z } from 'zod'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

const DIGITS = /^[1-9]\d{0,5}$/

/** A whole number from 1, in digits. */
export function wholeNumber(label: string): z.ZodType<number> {
  return written(label)
    .meta({ pattern: DIGITS.source })
    .transform((value, context) =>
      DIGITS.test(value)
        ? Number(value)
        : refuse(context, {
            kind: 'bad-number',
            message: `Cannot read the ${label} "${value}": it is not a whole number from 1`,
            advice: `Write the ${label} in digits, for example 3`,
            nearest: /^0+[1-9]\d{0,4}$/.test(value) ? value.replace(/^0+/, '') : undefined,
          }),
    )
}
