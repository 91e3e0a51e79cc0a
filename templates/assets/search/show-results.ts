import type { Answer } from './answer-search.ts'
import { countWords, notesOf, reasonsOf, shorterSearches } from './answer-words.ts'
import { elementMaker, type Content } from './make-element.ts'
import { NOTHING_CHOSEN } from './narrow-places.ts'
import type { SearchPage } from './search-page.ts'
import { showResult } from './show-result.ts'

const SHOWN_AT_ONCE = 10

/** What stands in the place of the results: the count, what to know of it, and the results; or why there are none. */
export function showResults(page: SearchPage, answer: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const heading = make('h2', { class: 'search-results__heading' }, countWords(answer))
  const didYouMean = answer.suggestion === undefined ? [] : [suggestionLine(page, answer.suggestion)]
  if (answer.groups.length === 0) return [heading, ...didYouMean, ...tried(page, answer)]
  const notes = notesOf(answer).map((note) => make('p', { class: 'search-results__note' }, note))
  return [heading, ...didYouMean, ...notes, ...resultList(page, answer)]
}

function resultList(page: SearchPage, { groups }: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const list = make(
    'ol',
    { class: 'search-results__list' },
    ...groups.slice(0, SHOWN_AT_ONCE).map((group) => showResult(page, group)),
  )
  const more = groups.slice(SHOWN_AT_ONCE)
  if (more.length === 0) return [list]
  const button = make('button', { type: 'button', class: 'button search-results__more' }, `Show ${more.length} more`)
  button.addEventListener('click', () => {
    const items = more.map((group) => showResult(page, group))
    list.append(...items)
    button.remove()
    items[0]?.querySelector('a')?.focus()
  })
  return [list, button]
}

function suggestionLine(page: SearchPage, suggestion: string): HTMLElement {
  const link = searchLink(page, suggestion)
  return elementMaker(page.document)('p', { class: 'search-results__suggestion' }, 'Did you mean ', link, '?')
}

function tried(page: SearchPage, answer: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const line = (...content: readonly Content[]) => make('p', {}, ...content)
  const near = answer.unknown
    .flatMap((word) => word.near)
    .filter((word) => !answer.suggestion?.split(' ').includes(word))
  const shorter = shorterSearches(answer)
  return [
    ...reasonsOf(answer).map((reason) => line(reason)),
    ...(answer.unnarrowed > 0 ? [line(searchLink(page, answer.typed, 'Show the results without narrowing'))] : []),
    ...(near.length > 0 ? [line('Words in the record that are like it: ', ...commaLinks(page, near))] : []),
    ...(shorter.length > 0 ? [line('Search only for ', ...commaLinks(page, shorter))] : []),
  ]
}

function commaLinks(page: SearchPage, searches: readonly string[]): readonly Content[] {
  return searches.flatMap((typed, at) => [...(at > 0 ? [', '] : []), searchLink(page, typed)])
}

function searchLink(page: SearchPage, typed: string, words = typed): HTMLElement {
  const href = page.searchHref({ typed, chosen: NOTHING_CHOSEN })
  return elementMaker(page.document)('a', { href, 'data-search-link': '' }, words)
}
