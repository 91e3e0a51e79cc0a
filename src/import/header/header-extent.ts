import { councilsOfRow } from './council-columns.ts'
import type { CouncilName } from './council-names.ts'
import { lineText, type HeaderLine } from './header-lines.ts'
import { isOtherLabel } from './labels.ts'
import type { HeaderField } from './read-fields.ts'

/** Where a header's fields begin and end, and which of its lines are fields. */
export interface HeaderExtent {
  readonly first: number
  readonly last: number
  readonly isField: (at: number) => boolean
}

/** Where a header's fields begin and end: labels that could stand in any text count only where they go on with those before. */
export function extentOf(
  head: readonly HeaderLine[],
  fields: readonly HeaderField[],
  councils: readonly CouncilName[],
): HeaderExtent {
  const own = new Set(fields.filter(({ label }) => label.kind !== 'other').flatMap(({ lines }) => lines))
  const all = new Set(fields.flatMap(({ lines }) => lines))
  const first = Math.min(...own)
  let last = Math.max(...own)
  const lastBlock = head[last]?.block
  const goesOn = (line: HeaderLine | undefined): boolean =>
    line !== undefined &&
    ((line.isRow && line.block === lastBlock) || (!line.isHeading && isOtherLabel(lineText(line))))
  while (all.has(last + 1) || goesOn(head[last + 1])) last += 1
  const isField = (at: number): boolean => all.has(at) || councilsOfRow(head[at], councils) !== undefined
  return { first, last, isField }
}
