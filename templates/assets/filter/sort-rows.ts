/** The rows in the order of a column; in the order they were written where the column is not one of theirs (-1). */
export function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  isDescending: boolean,
): readonly HTMLTableRowElement[] {
  if (column < 0) return rows
  const sorted = rows.toSorted((a, b) =>
    keyOf(a, column).localeCompare(keyOf(b, column), 'en-GB', { numeric: true, sensitivity: 'base' }),
  )
  return isDescending ? sorted.toReversed() : sorted
}

/** What a cell is sorted by: the order its template gives it, such as a day as `2021-10-29`, or else its words. */
function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column]
  return cell?.dataset.order ?? cell?.textContent?.trim() ?? ''
}
