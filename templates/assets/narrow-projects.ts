import { sortRows } from './sort-rows.ts'

/** Lets the table of projects be narrowed and sorted by any column, with the choice kept in the address. */
export function narrowProjects(document: Document): void {
  const form = document.querySelector<HTMLFormElement>('#narrow-projects')
  const table = document.querySelector<HTMLTableElement>('#projects')
  const body = table?.tBodies[0]
  const count = document.querySelector('#narrow-count')
  if (!form || !table || !body || !count) return

  const rows = [...body.rows]
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
  const columns = headings.map((heading) => heading.dataset.column ?? '')

  const apply = () => {
    const choices = new URLSearchParams(location.search)
    for (const select of form.querySelectorAll('select')) select.value = choices.get(select.name) ?? ''
    const shown = rows.filter((row) => columns.every((name, at) => matches(row, at, choices.get(name))))
    for (const row of rows) row.hidden = !shown.includes(row)
    const sort = choices.get('sort') ?? ''
    const isDescending = choices.get('order') === 'descending'
    headings.forEach((heading, at) => markSorted(heading, columns[at] === sort, isDescending))
    body.append(...sortRows(rows, columns.indexOf(sort), isDescending))
    count.textContent = `Showing ${shown.length} of ${rows.length} projects`
  }
  const choose = (changes: Readonly<Record<string, string>>) => {
    const choices = new URLSearchParams(location.search)
    for (const [name, value] of Object.entries(changes)) {
      if (value) choices.set(name, value)
      else choices.delete(name)
    }
    history.pushState(null, '', choices.size > 0 ? `?${choices}` : location.pathname)
    apply()
  }

  headings.forEach((heading, at) => addSortButton(heading, columns[at] ?? '', choose))
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose({ [target.name]: target.value })
  })
  form.addEventListener('reset', () => {
    const names = [...form.querySelectorAll('select')].map(({ name }) => name)
    choose(Object.fromEntries([...names, 'sort', 'order'].map((name) => [name, ''])))
  })
  addEventListener('popstate', apply)
  form.hidden = false
  apply()
}

function matches(row: HTMLTableRowElement, column: number, wanted: string | null): boolean {
  return !wanted || row.cells[column]?.textContent?.trim() === wanted
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
