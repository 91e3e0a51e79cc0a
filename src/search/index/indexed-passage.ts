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

/** What the first passage of a page has where its anchor does not say otherwise. */
const PLAIN = {
  kind: 'page',
  unit: 'page',
  section: '',
  names: [],
  date: '',
  facts: [],
} as const satisfies Partial<SearchEntry>
const DESCRIBED = Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[] // The keys of a constant are known.

type Described = Pick<SearchEntry, keyof typeof PLAIN>

/** The anchor that ends a passage without beginning another: what follows is found, but not shown. */
export const NO_PASSAGE = '-'

/**
 * What a reader is told of a passage, as its anchor in the index: the engine keeps the anchors of a page, with the place in its
 * text at which each stands. `para-3|Paragraph%203|para3` is the passage's own anchor, label and locators; after another line stands,
 * as JSON, what it does not have in common with the passage before it.
 */
export function packAnchor(passage: SearchEntry, before: SearchEntry | undefined): string {
  const news: Record<string, unknown> = {}
  for (const name of DESCRIBED) if (!isSame(passage[name], (before ?? PLAIN)[name])) news[name] = passage[name]
  const rest = JSON.stringify(news)
  const own = [anchorIn(passage), passage.label, passage.locators.join(',')]
  const packed = own.map((part) => part.replace(/[%|\s]/g, encodeURIComponent))
  // The engine leaves white space out of anchors.
  return [...packed, ...(rest === '{}' ? [] : [rest.replace(/[%\s]/g, encodeURIComponent)])].join('|')
}

/** The passages of a page that the engine gave back. */
export function readPassages({ raw_url: page = '', content, meta, anchors }: PageFragment): readonly IndexedPassage[] {
  // As the engine counts words.
  const words = content.split(/[^\S\uFEFF]+/)
  let described: Described = PLAIN
  return anchors.flatMap(({ id, location }, at): readonly IndexedPassage[] => {
    if (id === NO_PASSAGE) return []
    const [anchor = '', label = '', locators = '', ...news] = id.split('|')
    if (news.length > 0) described = { ...described, ...readNews(news.join('|')) }
    const address = anchor === '' ? page : `${page}#${decodeURIComponent(anchor)}`
    const text = words.slice(location, anchors[at + 1]?.location).join(' ')
    return [
      {
        ...described,
        label: decodeURIComponent(label),
        locators: locators === '' ? [] : decodeURIComponent(locators).split(','),
        address,
        page,
        pageTitle: meta['title'] ?? '',
        text,
      },
    ]
  })
}

function readNews(packed: string): Partial<Described> {
  return JSON.parse(decodeURIComponent(packed)) as Partial<Described> // Written by `packAnchor`.
}

function anchorIn({ address }: SearchEntry): string {
  const hash = address.indexOf('#')
  return hash < 0 ? '' : address.slice(hash + 1)
}

function isSame(one: Described[keyof Described], other: Described[keyof Described]): boolean {
  if (one === other) return true
  if (typeof one === 'string' || typeof other === 'string') return false
  return one.length === other.length && one.every((part, at) => part === other[at])
}
