import { areCut } from '../../../../src/search/pages/cap-positions.ts'
import type { Hit } from '../loading/loaded-search.ts'
import type { Lexicon } from '../understanding/lexicon.ts'
import type { Cover } from '../understanding/phrases-for.ts'
import type { Query } from '../understanding/understand-query.ts'

/** Where a word of the search stands in a page, and how well it fits there. */
export interface Stand {
  readonly position: number
  readonly strength: number
}

/** How well a phrase fits where its words are all in the page, and nothing tells whether they stand together. */
const PERHAPS = 0.6

/** For each page that holds a word of the search, where each of its words stands. */
export function findStands(
  query: Query,
  hits: ReadonlyMap<string, readonly Hit[]>,
  lexicon: Lexicon,
): ReadonlyMap<number, readonly (readonly Stand[])[]> {
  const pages = new Map<number, Stand[][]>()
  const add = (page: number, index: number, stand: Stand) => {
    const stands = pages.get(page) ?? query.words.map(() => [])
    pages.set(page, stands)
    stands[index]?.push(stand)
  }
  for (const [index, { forms, isOptional }] of query.words.entries()) {
    for (const [form, strength] of isOptional ? [] : forms) {
      for (const { page, positions } of hits.get(form) ?? []) {
        for (const position of positions) add(page, index, { position, strength })
      }
    }
  }
  for (const cover of query.covers) {
    for (const { page, position, weight } of coverStands(cover, hits, lexicon)) {
      for (let index = cover.from; index < cover.to; index += 1) {
        add(page, index, { position: position + index - cover.from, strength: weight })
      }
    }
  }
  return pages
}

/** Where a phrase stands that means the same as some of the words. */
function coverStands({ phrase, weight }: Cover, hits: ReadonlyMap<string, readonly Hit[]>, lexicon: Lexicon) {
  const words = phrase.map((forms) => positionsByPage([...forms.keys()].flatMap((form) => hits.get(form) ?? [])))
  const [first, ...rest] = words
  const pagesWith = phrase.map((forms) =>
    Math.max(1, ...[...forms.keys()].map((form) => lexicon.counts.get(form) ?? 1)),
  )
  return [...(first ?? [])].flatMap(([page, positions]) => {
    if (!rest.every((word) => word.has(page))) return []
    const together = [...positions].filter((at) => rest.every((word, offset) => word.get(page)?.has(at + offset + 1)))
    if (together.length > 0) return together.map((position) => ({ page, position, weight }))
    const isCut = words.some((word, at) => areCut([...(word.get(page) ?? [])], pagesWith[at] ?? 1))
    return isCut ? [...positions].slice(0, 1).map((position) => ({ page, position, weight: weight * PERHAPS })) : []
  })
}

function positionsByPage(hits: readonly Hit[]): ReadonlyMap<number, ReadonlySet<number>> {
  const pages = new Map<number, Set<number>>()
  for (const { page, positions } of hits) {
    const known = pages.get(page) ?? new Set<number>()
    for (const position of positions) known.add(position)
    pages.set(page, known)
  }
  return pages
}
