import { createHash } from 'node:crypto'
import { FACET_NAMES, type SearchEntry } from '../entries/search-entry.ts'
import type { Volume } from './plan-volumes.ts'

/** To be raised where the same pages would be indexed otherwise: kept volumes are then made anew. */
const EDITION = 'Pagefind 1.6.0, 2'

/** The name of a volume: the same for the same pages and synonyms, and for no others. */
export function volumeName(volume: Volume, synonyms: readonly (readonly string[])[]): string {
  const hash = createHash('sha256').update(EDITION).update(JSON.stringify(synonyms))
  for (const { address, title, date, filters, passages } of volume) {
    hash.update(JSON.stringify([address, title, date, FACET_NAMES.map((facet) => filters[facet])]))
    for (const passage of passages) hash.update(JSON.stringify(indexedOf(passage)))
  }
  return hash.digest('hex').slice(0, 10)
}

/** What of a passage is indexed. The rest, such as what its page is filtered by, stands in each of them alike. */
function indexedOf({ address, kind, unit, label, section, names, date, facts, text }: SearchEntry): readonly unknown[] {
  return [address, kind, unit, label, section, names, date, facts, text]
}
