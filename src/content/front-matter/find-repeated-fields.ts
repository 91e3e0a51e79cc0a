import { isScalar, visit } from 'yaml'
import type { FileLocation } from '../../domain/file-location.ts'
import type { Problem } from '../../domain/problem.ts'
import { locationAt, type LocatedYaml } from './read-fields.ts'

/** Finds fields that are given twice in one group: YAML libraries keep the last, or the first, and say nothing. */
export function findRepeatedFields({ file, document, lines }: LocatedYaml): readonly Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map: (_key, map) => {
      const first = new Map<string, FileLocation>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const location = locationAt({ file, lines }, key.range?.[0] ?? 0)
        const earlier = first.get(name)
        if (!earlier) first.set(name, location)
        else problems.push(repeated(name, location, earlier))
      }
    },
  })
  return problems
}

function repeated(name: string, location: FileLocation, earlier: FileLocation): Problem {
  return {
    kind: 'repeated-field',
    severity: 'error',
    location,
    message: `Cannot read the field "${name}": it is given twice`,
    advice: 'Keep one of the two lines',
    elsewhere: { words: 'first given in', location: earlier },
  }
}
