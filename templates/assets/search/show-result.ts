import { excerptOf } from '../../../src/search/excerpts/excerpt-of.ts'
import type { ResultGroup } from '../../../src/search/ranking/group-passages.ts'
import type { IndexedPassage } from '../../../src/search/index/indexed-passage.ts'
import { elementMaker } from '../make-element.ts'
import { factsInWords } from '../../../src/search/ranking/look-alikes.ts'
import type { ScoredPassage } from '../../../src/search/ranking/score-passage.ts'
import type { SearchPage } from './search-page.ts'

/**
 * A result: the page, opened at its best passage, the sentence with the words found, its facts, and the other passages in it. One that
 * would look like another also says its address.
 */
export function showResult(page: SearchPage, { best, others }: ResultGroup, looksLikeAnother: boolean): HTMLElement {
  const { document } = page
  const { passage } = best
  const make = elementMaker(document)
  const link = make('a', { href: page.href(passage.address), class: 'search-result__link' }, passage.pageTitle)
  const where = placeWords(passage)
  return make(
    'li',
    { class: 'search-result' },
    make('h3', { class: 'search-result__title' }, link),
    ...(where ? [make('p', { class: 'search-result__place' }, where)] : []),
    excerpt(page, best),
    make(
      'p',
      { class: 'search-result__facts' },
      [factsInWords(passage), ...(looksLikeAnother ? [page.href(passage.page)] : [])].join(' · '),
    ),
    ...(others.length > 0 ? [otherPlaces(page, others)] : []),
  )
}

function otherPlaces(page: SearchPage, others: readonly ScoredPassage[]): HTMLElement {
  const make = elementMaker(page.document)
  const kind = others[0]?.passage.kind === 'report' ? 'report' : 'page'
  const count =
    others.length === 1 ? `1 more passage in this ${kind}` : `${others.length} more passages in this ${kind}`
  const items = others.map((other) => {
    const words = placeWords(other.passage) || other.passage.pageTitle
    return make('li', {}, make('a', { href: page.href(other.passage.address) }, words), excerpt(page, other))
  })
  return make('details', { class: 'search-result__others' }, make('summary', {}, count), make('ul', {}, ...items))
}

function excerpt({ document }: SearchPage, { passage, marks }: ScoredPassage): HTMLElement {
  const segments = excerptOf(passage.text, marks)
  const content = segments.map(({ text, isFound }) => (isFound ? elementMaker(document)('mark', {}, text) : text))
  return elementMaker(document)('p', { class: 'search-result__text' }, ...content)
}

function placeWords({ label, section }: IndexedPassage): string {
  return [label, section].filter((words, at, all) => words !== '' && all.indexOf(words) === at).join(', ')
}
