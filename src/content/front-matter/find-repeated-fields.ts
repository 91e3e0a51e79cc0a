import { isScalar, visit } from 'yaml'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import { placeAt, type LocatedYaml } from './read-fields.ts'

/** Finds fields that are given twice in one group: YAML libraries keep the last, or the first, and say nothing. */
export function findRepeatedFields({ file, document, lines }: LocatedYaml): readonly Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, Place>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const place = placeAt({ file, lines }, key.range?.[0] ?? 0)
        const earlier = first.get(name)
        if (!earlier) first.set(name, place)
        else problems.push(repeated(name, place, earlier))
      }
    },
  })
  return problems
}

function repeated(name: string, place: Place, earlier: Place): Problem {
  return {
    kind: 'repeated-field',
    severity: 'error',
    place,
    message: `Cannot read the field "${name}": it is given twice`,
    advice: 'Keep one of the two lines',
    elsewhere: { words: 'first given in', place: earlier },
  }
}
