import type { z } from 'zod'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** An id that can stand in an address: lower-case letters, digits and hyphens. */
export function slug(label: string): z.ZodType<string> {
  return written(label).transform((value, context) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? value
      : refuse(context, {
          kind: 'bad-id',
          message: `Cannot use the ${label} "${value}": it stands in addresses`,
          advice: 'Write it in lower-case letters, digits and hyphens, for example full-council',
        }),
  )
}
