import type { Answer } from '../../../src/search/answer-search.ts'
import { countWords, notesOf, reasonsOf, shorterSearches } from '../../../src/search/answer-words.ts'
import { elementMaker, type Content } from '../make-element.ts'
import { isFiltered, NOTHING_CHOSEN } from '../../../src/search/query/filters.ts'
import { plainSearch, type SearchState } from '../../../src/search/query/search-address.ts'
import { lookAlikes } from '../../../src/search/ranking/look-alikes.ts'
import type { SearchPage } from './search-page.ts'
import { showResult } from './show-result.ts'

const MORE_AT_ONCE = 10

/** What stands in the place of the results: the count, what to know of it, and the results; or why there are none. */
export function showResults(page: SearchPage, answer: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const heading = make('h2', { class: 'search-results__heading' }, countWords(answer))
  const before = [heading, ...spelling(page, answer)]
  if (answer.groups.length === 0) return [...before, ...tried(page, answer)]
  const notes = notesOf(answer).map((note) => make('p', { class: 'search-results__note' }, note))
  return [...before, ...notes, ...otherWords(page, answer), ...resultList(page, answer)]
}

function resultList(page: SearchPage, { groups, total }: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const alike = lookAlikes(groups)
  const items = groups.map((group) => showResult(page, group, alike.has(group.page)))
  const list = make('ol', { class: 'search-results__list' }, ...items)
  const more = Math.min(MORE_AT_ONCE, total - groups.length)
  if (more <= 0 || page.isPreview) return [list]
  const button = make('button', { type: 'button', class: 'button search-results__more' }, `Show ${more} more`)
  button.addEventListener('click', () => page.showMore())
  return [list, button]
}

/** What was corrected, with the way back; or what may have been meant. */
function spelling(page: SearchPage, { corrected, suggestion, typed }: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const line = (...content: readonly Content[]) => [make('p', { class: 'search-results__suggestion' }, ...content)]
  if (corrected !== undefined) {
    const back = searchLink(page, { ...page.state, isCorrected: false }, typed.trim().slice(0, 80))
    return line(
      'Showing results for ',
      searchLink(page, { ...page.state, typed: corrected }, corrected),
      '. Search instead for ',
      back,
      '.',
    )
  }
  if (suggestion === undefined) return []
  return line(
    'Did you mean ',
    searchLink(page, { ...page.state, typed: suggestion, isCorrected: true }, suggestion),
    '?',
  )
}

/** The other words that were searched for, with a way to do without them; or the way back to them. */
function otherWords(page: SearchPage, { alsoSearched }: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const line = (...content: readonly Content[]) => [make('p', { class: 'search-results__note' }, ...content)]
  if (!page.state.isExpanded) {
    const on = searchLink(page, { ...page.state, isExpanded: true }, 'Search for other words with the same meaning too')
    return line('Searching only for the words typed. ', on, '.')
  }
  if (alsoSearched.length === 0) return []
  const off = searchLink(page, { ...page.state, isExpanded: false }, 'Search only for the words typed')
  return line(`Also searching: ${alsoSearched.join(', ')}. `, off, '.')
}

function tried(page: SearchPage, answer: Answer): readonly HTMLElement[] {
  const make = elementMaker(page.document)
  const line = (...content: readonly Content[]) => make('p', {}, ...content)
  const near = answer.unknown
    .flatMap((word) => word.near)
    .filter((word) => !answer.suggestion?.split(' ').includes(word))
  const shorter = shorterSearches(answer)
  const all: SearchState = { ...page.state, chosen: NOTHING_CHOSEN, from: '', to: '' }
  return [
    ...reasonsOf(answer).map((reason) => line(reason)),
    ...(answer.isFound && isFiltered(page.state)
      ? [line(searchLink(page, all, 'Show the results without filters'))]
      : []),
    ...(near.length > 0 ? [line('Words in the record that are like it: ', ...commaLinks(page, near))] : []),
    ...(shorter.length > 0 ? [line('Search only for ', ...commaLinks(page, shorter))] : []),
  ]
}

function commaLinks(page: SearchPage, searches: readonly string[]): readonly Content[] {
  return searches.flatMap((typed, at) => [...(at > 0 ? [', '] : []), searchLink(page, plainSearch(typed), typed)])
}

function searchLink(page: SearchPage, state: SearchState, words: string): HTMLElement {
  return elementMaker(page.document)('a', { href: page.searchHref(state), 'data-search-link': '' }, words)
}
