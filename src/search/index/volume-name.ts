import { createHash } from 'node:crypto'
import type { Volume } from './plan-volumes.ts'

/** To be raised where the same pages would be indexed otherwise: kept volumes are then made anew. */
const EDITION = 'Pagefind 1.6.0, 1'

/** The name of a volume: the same for the same pages and synonyms, and for no others. */
export function volumeName(volume: Volume, synonyms: readonly (readonly string[])[]): string {
  const hash = createHash('sha256').update(EDITION).update(JSON.stringify(synonyms))
  for (const page of volume) hash.update(JSON.stringify(page))
  return hash.digest('hex').slice(0, 10)
}
