import type { z } from 'zod'
import { kebab } from '../../domain/kebab.ts'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id that can stand in an address: lower-case letters, digits and hyphens. */
export function slug(label: string): z.ZodType<string> {
  return written(label)
    .meta({ pattern: ID.source })
    .transform((value, context) =>
      ID.test(value)
        ? value
        : refuse(context, {
            kind: 'bad-id',
            message: `Cannot use the ${label} "${value}": it stands in addresses`,
            advice: 'Write it in lower-case letters, digits and hyphens, for example full-council',
            nearest: kebab(value) || undefined,
          }),
    )
}
