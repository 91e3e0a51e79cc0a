import { z } from 'zod'
import { NOT_HELD, type Held } from '../../domain/held.ts'
import { listOf } from './list-of.ts'

const NONE = 'none'

/** A list, the word `none`, or the words `not held`. A form that can only make lists may say `none` in its one item. */
export function listOrNone<T>(item: z.ZodType<T>, label: string): z.ZodType<Held<readonly T[]>> {
  return z.preprocess(
    wordAlone,
    z.union([z.literal(NOT_HELD), z.literal(NONE).transform((): readonly T[] => []), listOf(item, label)]),
  )
}

function wordAlone(value: unknown): unknown {
  const words = typeof value === 'string' ? value : onlyItem(value)
  if (words === undefined) return value
  if (/^none\.?$/i.test(words.trim())) return NONE
  return typeof value === 'string' && /^not[ -]held\.?$/i.test(words.trim()) ? NOT_HELD : value
}

function onlyItem(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length !== 1) return undefined
  const [item]: readonly unknown[] = value
  if (typeof item === 'string') return item
  const [first]: readonly unknown[] = typeof item === 'object' && item !== null ? Object.values(item) : []
  return typeof first === 'string' ? first : undefined
}
