import type { Source } from '../../domain/file-location.ts'
import type { Problem } from '../../domain/problem.ts'

interface Ordered {
  readonly title: string
  readonly order: number
  readonly source: Source
}

/** Warns where two in one group have the same place in its order: their titles then decide, which nobody chose. */
export function repeatedOrder<T extends Ordered>(
  all: readonly T[],
  groupOf: (one: T) => string,
  label: string,
): readonly Problem[] {
  const first = new Map<string, T>()
  return all.flatMap((one): readonly Problem[] => {
    const key = `${one.order} ${groupOf(one)}`
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, one)
      return []
    }
    return [
      {
        kind: 'repeated-order',
        severity: 'warning',
        location: one.source.locationOf('order'),
        message: `The order "${one.order}" is also that of another ${label}, "${earlier.title}"`,
        advice: 'Give each an order of its own, counting from 1',
        elsewhere: { words: 'first used in', location: earlier.source.locationOf('order') },
      },
    ]
  })
}
