import type { z } from 'zod'
import type { ProblemKind } from '../../domain/problem-kinds.ts'
import { nearestOf } from '../nearest-of.ts'
import { refuse } from './field-problem.ts'
import { written } from './text.ts'

/** One of the words that the record knows for something. */
export function oneOf<Word extends string>(label: string, words: readonly Word[], kind: ProblemKind): z.ZodType<Word> {
  return written(label)
    .meta({ enum: words })
    .transform(
      (value, context) =>
        words.find((word) => word === value) ??
        refuse(context, {
          kind,
          message: `Cannot use the ${label} "${value}": the record knows none of that name`,
          advice: `Write one of: ${words.join(', ')}`,
          nearest: nearestOf(value, words),
        }),
    )
}
