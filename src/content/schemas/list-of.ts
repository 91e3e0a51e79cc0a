import { z } from 'zod'
import { refuse } from './field-problem.ts'

/** A list, written with a hyphen before each item, or `[in, brackets]`. Where it is given at all it has an item. */
export function listOf<T>(item: z.ZodType<T>, label: string): z.ZodType<readonly T[]> {
  return z
    .array(item, { error: `the ${label}` })
    .meta({ minItems: 1 })
    .transform((items, context) =>
      items.length > 0
        ? items
        : refuse(context, {
            kind: 'empty-field',
            message: `The list of ${label} is empty`,
            advice: 'Put an item in the list, or take the field out',
          }),
    )
}
