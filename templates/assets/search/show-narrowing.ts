import { FACETS, FACET_NAMES, type FacetName } from '../../../src/search/search-entry.ts'
import type { SearchWords } from '../../../src/search/search-words.ts'
import { elementMaker } from './make-element.ts'
import type { Chosen, FacetCounts } from './narrow-places.ts'

/** The choices to narrow by. They are made once and then kept up to date, so that no key loses its place. */
export interface Narrowing {
  update(counts: FacetCounts, chosen: Chosen): void
  chosen(): Chosen
}

interface Choice {
  readonly facet: FacetName
  readonly value: string
  readonly box: HTMLInputElement
  readonly count: HTMLElement
  readonly line: HTMLElement
}

/** Makes the choices, a group for each thing that results can be narrowed by. */
export function showNarrowing(place: HTMLElement, facets: SearchWords['facets']): Narrowing {
  const groups = facets.map((facet) => makeGroup(place.ownerDocument, facet))
  place.replaceChildren(...groups.map(({ group }) => group))
  return {
    update(counts, chosen) {
      for (const { group, choices } of groups) {
        for (const choice of choices) updateChoice(choice, counts, chosen)
        const shown = choices.filter(({ line }) => !line.hidden)
        group.hidden = shown.length < 2 && !shown.some(({ box }) => box.checked)
      }
    },
    chosen() {
      const ticked = groups.flatMap(({ choices }) => choices.filter(({ box }) => box.checked))
      const valuesOf = (name: FacetName) => ticked.filter(({ facet }) => facet === name).map(({ value }) => value)
      const [kind, year, council, programme, status] = FACET_NAMES.map(valuesOf)
      return {
        kind: kind ?? [],
        year: year ?? [],
        council: council ?? [],
        programme: programme ?? [],
        status: status ?? [],
      }
    },
  }
}

function makeGroup(document: Document, { name, options }: SearchWords['facets'][number]) {
  const make = elementMaker(document)
  const choices = options.map((option): Choice => {
    const box = make('input', { type: 'checkbox', name, value: option.value, class: 'search-narrow__box' })
    const count = make('span', { class: 'search-narrow__count' })
    const line = make('label', { class: 'search-narrow__choice' }, box, make('span', {}, option.name, ' ', count))
    return { facet: name, value: option.value, box, count, line }
  })
  const legend = make('legend', { class: 'search-narrow__legend' }, FACETS[name])
  return {
    group: make('fieldset', { class: 'search-narrow__group' }, legend, ...choices.map(({ line }) => line)),
    choices,
  }
}

function updateChoice({ facet, value, box, count, line }: Choice, counts: FacetCounts, chosen: Chosen): void {
  const pages = counts[facet].get(value) ?? 0
  box.checked = chosen[facet].includes(value)
  count.textContent = `(${pages})`
  line.hidden = pages === 0 && !box.checked
}
