import type { FilterIndex } from '../../../src/domain/list-filters/filter-index.ts'
import { chosenInWords, filterItems, isAnyChosen } from '../../../src/domain/list-filters/filter-items.ts'
import { foundItems } from './found-items.ts'
import { keepChoices } from './keep-choices.ts'
import { addFields } from './list-filter-fields.ts'
import { findListFilter, type ListFilterParts } from './list-filter-parts.ts'

/**
 * Lets a list that is on many pages be filtered by several things at once, with the choice kept in the address. Nothing is loaded for
 * it until the form is opened, or the address has a choice in it.
 */
export function filterList(document: Document): void {
  const parts = findListFilter(document)
  if (!parts) return
  const { fold, form, count, instead, index } = parts
  let isStarted = false
  // Without its fields it is of no use, and what stands in it would move when they come.
  form.hidden = true
  fold.addEventListener('toggle', () => {
    if (!fold.open || isStarted) return
    isStarted = true
    void loadIndex(index).then(
      (loaded) => startFilter(parts, loaded),
      () => {
        isStarted = false
        instead.hidden = false
        count.textContent =
          'What to filter by could not be loaded. Close the filter and open it again to try once more.'
      },
    )
  })
  fold.hidden = false
  if (location.search === '') return
  // What is asked for takes the place of what is here, and the foot of the page does not jump when it comes.
  instead.hidden = true
  document.querySelector('main')?.setAttribute('data-awaits-found', '')
  fold.open = true
}

async function loadIndex(href: string): Promise<FilterIndex> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`)
  return (await response.json()) as FilterIndex // It was written by the same build as this page.
}

function startFilter(parts: ListFilterParts, index: FilterIndex): void {
  const items = foundItems(parts, index)
  const tellCounts = addFields(parts.form, index)
  parts.form.hidden = false
  keepChoices(parts.form, (choices) => {
    const choiceOf = (facet: string) => choices.get(facet)
    tellCounts(choiceOf)
    parts.chosen.textContent = chosenInWords(index, choiceOf)
    if (isAnyChosen(index, choiceOf)) items.show(filterItems(index, choiceOf))
    else items.showAll()
  })
}
