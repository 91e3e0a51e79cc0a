import type { SearchEntry } from '../entries/search-entry.ts'

/** A passage of a page as the index gives it back. */
export type IndexedPassage = Omit<SearchEntry, 'filters' | 'synonyms'>

/** What the engine gives back of a page that is read, as far as it is used here. */
export interface PageFragment {
  /** The page's address in the site. */
  readonly raw_url?: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly anchors: readonly { readonly id: string; readonly location: number }[]
}

/** What a passage has where its anchor does not say otherwise. */
const PLAIN = {
  anchor: '',
  kind: 'page',
  unit: 'page',
  label: '',
  section: '',
  names: [],
  date: '',
  facts: [],
} as const

/** The anchor that ends a passage without beginning another: what follows is found, but not shown. */
export const NO_PASSAGE = '-'

/**
 * What a reader is told of a passage, as its anchor in the index: the engine keeps the anchors of a page, with the place in its
 * text at which each stands. What a passage has in common with the page's first is left out.
 */
export function packAnchor(passage: SearchEntry, first: SearchEntry): string {
  const before = new Map<string, string>(
    Object.entries(passage === first ? PLAIN : { ...PLAIN, ...common(first) }).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  )
  const { address, kind, unit, label, section, names, date, facts } = passage
  const said = { anchor: address.split('#')[1] ?? '', kind, unit, label, section, names, date, facts }
  const news = Object.entries(said).filter(([name, value]) => JSON.stringify(value) !== before.get(name))
  // The engine leaves white space out of anchors.
  return JSON.stringify(Object.fromEntries(news)).replace(/[%\s]/g, encodeURIComponent)
}

/** The passages of a page that the engine gave back. */
export function readPassages({ raw_url: page = '', content, meta, anchors }: PageFragment): readonly IndexedPassage[] {
  // As the engine counts words.
  const words = content.split(/[^\S\uFEFF]+/)
  let shared: Partial<SearchEntry> | undefined
  return anchors.flatMap(({ id, location }, at): readonly IndexedPassage[] => {
    if (id === NO_PASSAGE) return []
    const own = JSON.parse(decodeURIComponent(id)) as Partial<SearchEntry> & { readonly anchor?: string } // Written by `packAnchor`.
    const { anchor, ...passage } = { ...PLAIN, ...shared, ...own }
    shared ??= common(passage)
    const address = anchor === '' ? page : `${page}#${anchor}`
    const text = words.slice(location, anchors[at + 1]?.location).join(' ')
    return [{ ...passage, address, page, pageTitle: meta['title'] ?? '', text }]
  })
}

function common({ kind, date, facts }: Pick<SearchEntry, 'kind' | 'date' | 'facts'>) {
  return { kind, date, facts }
}
