import { sortRows } from './sort-rows.ts'

/** Lets the table of projects be filtered and sorted by any column, with the choice kept in the address. */
export function filterProjects(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter-projects]')
  const table = document.querySelector<HTMLTableElement>(`table#${form?.dataset.filterProjects}`)
  const body = table?.tBodies[0]
  const count = document.querySelector('[data-filter-count]')
  if (!form || !table || !body || !count) return

  const rows = [...body.rows]
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
  const columns = headings.map((heading) => heading.dataset.column ?? '')
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]

  const apply = () => {
    const choices = new URLSearchParams(location.search)
    for (const field of fields) field.value = choices.get(field.name) ?? ''
    const shown = rows.filter((row) => columns.every((name, at) => matches(row, at, name, choices.get(name))))
    for (const row of rows) row.hidden = !shown.includes(row)
    const sort = choices.get('sort') ?? ''
    const isDescending = choices.get('order') === 'descending'
    headings.forEach((heading, at) => markSorted(heading, columns[at] === sort, isDescending))
    body.append(...sortRows(rows, columns.indexOf(sort), isDescending))
    count.textContent = `Showing ${shown.length} of ${rows.length} projects`
  }
  const choose = (changes: Readonly<Record<string, string>>, isTyping = false) => {
    const choices = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes)) {
      if (value) choices.set(name, value)
      else choices.delete(name)
    }
    const address = choices.size > 0 ? `?${choices}` : location.pathname
    // A choice is a step that the back button undoes; each letter of a word is not.
    if (isTyping) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    apply()
  }

  headings.forEach((heading, at) => addSortButton(heading, columns[at] ?? '', choose))
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose({ [target.name]: target.value })
  })
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) choose({ [target.name]: target.value }, true)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    const names = [...fields.map(({ name }) => name), 'sort', 'order']
    choose(Object.fromEntries(names.map((name) => [name, ''])))
  })
  addEventListener('popstate', apply)
  apply()
  const fold = form.closest('details')
  if (fold) {
    fold.hidden = false
    // Where there is room, and where a choice is already made, the fields are in view.
    fold.open = matchMedia('(width >= 48rem)').matches || fields.some(({ value }) => value !== '')
  }
}

/** A chosen value must be the cell's own; what is typed need only be part of the project's title. */
function matches(row: HTMLTableRowElement, at: number, column: string, wanted: string | null): boolean {
  if (!wanted) return true
  const words = row.cells[at]?.textContent?.trim() ?? ''
  return column === 'project' ? words.toLowerCase().includes(wanted.trim().toLowerCase()) : words === wanted
}

function addSortButton(
  heading: HTMLTableCellElement,
  column: string,
  choose: (changes: Readonly<Record<string, string>>) => void,
): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'sort'
  button.append(...heading.childNodes)
  button.addEventListener('click', () => {
    const isAscending = heading.getAttribute('aria-sort') === 'ascending'
    choose({ sort: column, order: isAscending ? 'descending' : '' })
  })
  heading.append(button)
}

function markSorted(heading: HTMLTableCellElement, isSorted: boolean, isDescending: boolean): void {
  if (isSorted) heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending')
  else heading.removeAttribute('aria-sort')
}
