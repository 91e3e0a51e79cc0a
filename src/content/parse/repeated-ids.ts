import type { Problem } from '../../domain/problem.ts'
import type { FieldSource } from '../front-matter/field-locations.ts'

/** Finds names that are given twice in a list that must tell its items apart. Capitals make no difference. */
export function repeatedIds(
  names: readonly string[],
  pathOf: (index: number) => string,
  source: FieldSource,
): readonly Problem[] {
  const first = new Map<string, number>()
  return names.flatMap((name, index): readonly Problem[] => {
    const earlier = first.get(name.toLowerCase())
    if (earlier === undefined) {
      first.set(name.toLowerCase(), index)
      return []
    }
    return [
      {
        kind: 'repeated-id',
        severity: 'error',
        location: source.locationOf(pathOf(index)),
        message: `Cannot use "${name}": the list has it already`,
        advice: 'Give each item of the list a name of its own',
        elsewhere: { words: 'first used in', location: source.locationOf(pathOf(earlier)) },
      },
    ]
  })
}
