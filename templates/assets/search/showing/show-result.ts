import { SEARCH_KINDS } from '../../../../src/search/entries/search-entry.ts'
import { formatDay, parseCalendarDay } from '../../../../src/domain/calendar-day.ts'
import { excerptOf } from '../reading/excerpt-of.ts'
import type { ResultGroup } from '../reading/group-places.ts'
import type { HeldPlace } from '../../../../src/search/pages/page-texts.ts'
import { elementMaker } from './make-element.ts'
import type { ScoredPlace } from '../reading/score-place.ts'
import type { SearchPage } from './search-page.ts'

/** A result: the page, opened at its best place, the sentence with the words found, its facts, and the other places in it. */
export function showResult(page: SearchPage, { best, others }: ResultGroup): HTMLElement {
  const { document } = page
  const { place } = best
  const make = elementMaker(document)
  const link = make('a', { href: page.href(place.address), class: 'search-result__link' }, place.pageTitle)
  const where = placeWords(place)
  return make(
    'li',
    { class: 'search-result' },
    make('h3', { class: 'search-result__title' }, link),
    ...(where ? [make('p', { class: 'search-result__place' }, where)] : []),
    excerpt(page, best),
    make('p', { class: 'search-result__facts' }, factWords(place)),
    ...(others.length > 0 ? [otherPlaces(page, others)] : []),
  )
}

function otherPlaces(page: SearchPage, others: readonly ScoredPlace[]): HTMLElement {
  const make = elementMaker(page.document)
  const kind = others[0]?.place.kind === 'report' ? 'report' : 'page'
  const count = others.length === 1 ? `1 more place in this ${kind}` : `${others.length} more places in this ${kind}`
  const items = others.map((other) => {
    const words = placeWords(other.place) || other.place.pageTitle
    return make('li', {}, make('a', { href: page.href(other.place.address) }, words), excerpt(page, other))
  })
  return make('details', { class: 'search-result__others' }, make('summary', {}, count), make('ul', {}, ...items))
}

function excerpt({ document }: SearchPage, { place, marks }: ScoredPlace): HTMLElement {
  const segments = excerptOf(place.text, marks)
  const content = segments.map(({ text, isFound }) => (isFound ? elementMaker(document)('mark', {}, text) : text))
  return elementMaker(document)('p', { class: 'search-result__text' }, ...content)
}

function placeWords({ label, section }: HeldPlace): string {
  return [label, section].filter((words, at, all) => words !== '' && all.indexOf(words) === at).join(', ')
}

/** What it is, when it is from, where it went and what came of it. */
function factWords({ kind, date, facts }: HeldPlace): string {
  const day = parseCalendarDay(date)
  return [SEARCH_KINDS[kind], ...(day ? [formatDay(day)] : []), ...facts].join(' · ')
}
