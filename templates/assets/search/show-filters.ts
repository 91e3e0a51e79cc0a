import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { FACETS, FACET_NAMES, forEachFacet, type FacetName } from '../../../src/search/entries/search-entry.ts'
import type { FilterOptions } from '../../../src/search/index/record-files.ts'
import type { Answer } from '../../../src/search/answer-search.ts'
import { elementMaker } from '../make-element.ts'
import type { Filters } from '../../../src/search/query/filters.ts'
import type { SearchState } from '../../../src/search/query/search-address.ts'

/** The choices to filter and sort by. They are made once and then kept up to date, so that no key loses its place. */
export interface FilterChoices {
  update(counts: Answer['counts'], state: SearchState): void
  chosen(): Filters & Pick<SearchState, 'sort'>
}

interface Choice {
  readonly facet: FacetName
  readonly value: string
  readonly box: HTMLInputElement
  readonly count: HTMLElement
  readonly line: HTMLElement
}

/** Of people there may be hundreds: so many values are shown of each facet, those with most results. */
const MOST_SHOWN = 15

/** Makes the choices, a group for each thing that results can be filtered by. */
export function showFilters(container: HTMLElement, options: FilterOptions): FilterChoices {
  const order = makeOrder(container.ownerDocument)
  const days = makeDays(container.ownerDocument)
  const groups = FACET_NAMES.map((facet) => makeGroup(container.ownerDocument, facet, options[facet]))
  container.replaceChildren(
    order.line,
    ...groups.slice(0, 2).map(({ group }) => group),
    days.group,
    ...groups.slice(2).map(({ group }) => group),
  )
  return {
    update(counts, state) {
      order.box.checked = state.sort === 'date'
      days.from.value = state.from
      days.to.value = state.to
      for (const { facet, group, choices } of groups) {
        const least = leastShown(counts[facet] ?? {})
        for (const choice of choices) updateChoice(choice, counts, state, least)
        const shown = choices.filter(({ line }) => !line.hidden)
        group.hidden = shown.length < 2 && !shown.some(({ box }) => box.checked)
      }
    },
    chosen() {
      const ticked = groups.flatMap(({ choices }) => choices.filter(({ box }) => box.checked))
      return {
        chosen: forEachFacet((name) => ticked.filter(({ facet }) => facet === name).map(({ value }) => value)),
        from: parseCalendarDay(days.from.value.trim()) ?? '',
        to: parseCalendarDay(days.to.value.trim()) ?? '',
        sort: order.box.checked ? 'date' : 'relevance',
      }
    },
  }
}

function makeOrder(document: Document) {
  const make = elementMaker(document)
  const box = make('input', { type: 'checkbox', name: 'sort', value: 'date', class: 'search-filter__box' })
  return { box, line: make('label', { class: 'search-filter__choice' }, box, make('span', {}, 'Newest first')) }
}

function makeDays(document: Document) {
  const make = elementMaker(document)
  const day = (name: string, words: string) => {
    const input = make('input', {
      name,
      class: 'govuk-input search-filter__day',
      inputmode: 'numeric',
      placeholder: 'YYYY-MM-DD',
      autocomplete: 'off',
    })
    return { input, line: make('label', { class: 'search-filter__date' }, words, input) }
  }
  const from = day('from', 'From')
  const to = day('to', 'To')
  const legend = make('legend', { class: 'search-filter__legend' }, 'Dates')
  const group = make('fieldset', { class: 'search-filter__group' }, legend, from.line, to.line)
  return { from: from.input, to: to.input, group }
}

function makeGroup(document: Document, facet: FacetName, options: FilterOptions[FacetName]) {
  const make = elementMaker(document)
  const choices = options.map((option): Choice => {
    const box = make('input', { type: 'checkbox', name: facet, value: option.value, class: 'search-filter__box' })
    const count = make('span', { class: 'search-filter__count' })
    const line = make('label', { class: 'search-filter__choice' }, box, make('span', {}, option.name, ' ', count))
    return { facet, value: option.value, box, count, line }
  })
  const legend = make('legend', { class: 'search-filter__legend' }, FACETS[facet])
  const group = make('fieldset', { class: 'search-filter__group' }, legend, ...choices.map(({ line }) => line))
  return { facet, group, choices }
}

function leastShown(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).toSorted((a, b) => b - a)[MOST_SHOWN - 1] ?? 1
}

function updateChoice(
  { facet, value, box, count, line }: Choice,
  counts: Answer['counts'],
  { chosen }: SearchState,
  least: number,
): void {
  const pages = counts[facet]?.[value] ?? 0
  box.checked = chosen[facet].includes(value)
  count.textContent = `(${pages})`
  line.hidden = pages < least && !box.checked
}
