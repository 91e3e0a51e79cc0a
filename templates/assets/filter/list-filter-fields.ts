import { filterAnchor } from '../../../src/domain/anchors.ts'
import type { FilterFacet, FilterIndex } from '../../../src/domain/list-filters/filter-index.ts'
import { countValues, type Choices } from '../../../src/domain/list-filters/filter-items.ts'
import { elementMaker } from '../make-element.ts'

/** Puts a field for each facet first in a form. What it gives writes beside each value how many items there would be with it. */
export function addFields(form: HTMLFormElement, index: FilterIndex): (choices: Choices) => void {
  const fields = index.facets.map((facet) => makeField(form.ownerDocument, facet))
  form.prepend(...fields.map(({ field }) => field))
  return (choices) => {
    for (const { facet, options } of fields) {
      const counts = countValues(index, facet, choices)
      for (const [value, { name, option }] of options) option.textContent = `${name} (${counts.get(value) ?? 0})`
    }
  }
}

function makeField(document: Document, facet: FilterFacet) {
  const make = elementMaker(document)
  const id = filterAnchor(facet.name)
  const options = new Map(
    facet.values.map(([value, name]) => [value, { name, option: make('option', { value }, name) }]),
  )
  const field = make(
    'div',
    { class: 'filter__field' },
    make('label', { for: id }, facet.label),
    make(
      'select',
      { class: 'govuk-select', id, name: facet.name },
      make('option', { value: '' }, 'All'),
      ...[...options.values()].map(({ option }) => option),
    ),
  )
  return { facet, options, field }
}
