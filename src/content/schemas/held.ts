import { z } from 'zod'
import { NOT_HELD, type Held } from '../../domain/held.ts'

/** A fact, or the words `not held`. */
export function held<T>(fact: z.ZodType<T>): z.ZodType<Held<T>> {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^not[ -]held\.?$/i.test(value.trim()) ? NOT_HELD : value),
    z.union([z.literal(NOT_HELD), fact]),
  )
}
