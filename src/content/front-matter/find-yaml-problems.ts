import type { Problem } from '../../domain/problem.ts'
import { findBrokenLines } from './find-broken-lines.ts'
import { findRefusedYaml } from './find-refused-yaml.ts'
import { findRepeatedFields } from './find-repeated-fields.ts'
import type { LocatedYaml } from './read-fields.ts'

/** Finds everything in a YAML text that the record does not accept, in words that say how to fix the line. */
export function findYamlProblems(yaml: LocatedYaml): readonly Problem[] {
  const refused = findRefusedYaml(yaml)
  const repeated = findRepeatedFields(yaml)
  // What is refused makes the parser stumble too; that would be told twice.
  return refused.length > 0 ? [...refused, ...repeated] : [...repeated, ...findBrokenLines(yaml)]
}
