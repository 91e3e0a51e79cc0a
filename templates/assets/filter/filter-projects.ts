import { keepChoices, type Choose } from './keep-choices.ts'
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

  const apply = (choices: URLSearchParams) => {
    const shown = rows.filter((row) => columns.every((name, at) => matches(row, at, name, choices.get(name))))
    for (const row of rows) row.hidden = !shown.includes(row)
    const sort = choices.get('sort') ?? ''
    const isDescending = choices.get('order') === 'descending'
    headings.forEach((heading, at) => markSorted(heading, columns[at] === sort, isDescending))
    body.append(...sortRows(rows, columns.indexOf(sort), isDescending))
    count.textContent = `Showing ${shown.length} of ${rows.length} projects`
  }
  const choose = keepChoices(form, apply, ['sort', 'order'])
  headings.forEach((heading, at) => addSortButton(heading, columns[at] ?? '', choose))
  const fold = form.closest('details')
  if (fold) {
    fold.hidden = false
    // Where there is room, and where a choice is already made, the fields are in view.
    fold.open = matchMedia('(width >= 48rem)').matches || [...new FormData(form).values()].some((value) => value !== '')
  }
}

/** A chosen value must be the cell's own; what is typed need only be part of the project's title. */
function matches(row: HTMLTableRowElement, at: number, column: string, wanted: string | null): boolean {
  if (!wanted) return true
  const words = row.cells[at]?.textContent?.trim() ?? ''
  return column === 'project' ? words.toLowerCase().includes(wanted.trim().toLowerCase()) : words === wanted
}

function addSortButton(heading: HTMLTableCellElement, column: string, choose: Choose): void {
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
