import type { Known } from '../context.ts'
import { findLabels, labelOfCell, type FoundLabel } from './labels.ts'
import type { HeaderLine } from './header-lines.ts'
import { readMeetingDays } from './meeting-days.ts'

/** A label and its value, with the lines they were taken from. */
export interface HeaderField {
  readonly label: FoundLabel
  readonly value: string
  /** Where the lines stand in the header, from 0. */
  readonly lines: readonly number[]
}

/** Reads labels and values from a header's lines; lines that belong to none are left to the caller. */
export function readHeaderFields(lines: readonly HeaderLine[], councils: readonly Known[]): readonly HeaderField[] {
  const names = councils.flatMap((council) => council.names)
  const fields: { label: FoundLabel; value: string; lines: number[] }[] = []
  const add = (label: FoundLabel, value: string, line: number): void =>
    void fields.push({ label, value: value.trim(), lines: [line] })

  for (const [at, line] of lines.entries()) {
    const [first = '', second] = line.cells
    const cellLabel = line.cells.length > 1 ? labelOfCell(first, names) : undefined
    if (cellLabel && second !== undefined) {
      addCells(line.cells, names, (label, value) => add(label, value, at))
      continue
    }
    const text = line.cells.join('\n')
    const labels = findLabels(text, names)
    const [leading] = labels
    if (leading && text.slice(0, leading.start).trim() === '') {
      for (const [index, label] of labels.entries()) add(label, text.slice(label.end, labels[index + 1]?.start), at)
      continue
    }
    // A line without a label goes on with the field above it: an empty one's value, or one more day.
    const open = fields.at(-1)
    const isNext = open !== undefined && open.lines.at(-1) === at - 1 && !line.isHeading
    if (isNext && (open.value === '' ? text.split(' ').length <= 25 : goesOn(open.label, text, councils))) {
      open.value = open.value === '' ? text : `${open.value}\n${text}`
      open.lines.push(at)
    }
  }
  return fields
}

/** A row of a table: labels and values by turns, or one label and a value in which further labels may stand. */
function addCells(
  cells: readonly string[],
  names: readonly string[],
  add: (label: FoundLabel, value: string) => void,
): void {
  let label: FoundLabel | undefined
  for (const cell of cells) {
    const own = labelOfCell(cell, names)
    if (own) {
      if (label) add(label, '')
      label = own
      continue
    }
    const inner = findLabels(cell, names)
    if (label) add(label, cell.slice(0, inner[0]?.start))
    label = undefined
    for (const [index, found] of inner.entries()) add(found, cell.slice(found.end, inner[index + 1]?.start))
  }
  if (label) add(label, '')
}

function goesOn(label: FoundLabel, text: string, councils: readonly Known[]): boolean {
  return label.kind === 'dates' && text.length < 80 && readMeetingDays(text, councils).length > 0
}
