import { councilNamed, type CouncilName } from './council-names.ts'
import type { HeaderLine } from './header-lines.ts'
import { findLabels, labelOfCell, type FoundLabel } from './labels.ts'

/** A label and its value in one row. */
export interface RowField {
  readonly label: FoundLabel
  readonly value: string
  /** The words as written, label and all. */
  readonly words: string
}

/**
 * Reads a row of a table, or a line with tabs: labels and values by turns, a label and a value for each council, or a cell whose
 * first line is a label. What follows a label is its value, even where it looks like a label: `Wards affected | All wards`.
 */
export function readRow(
  line: HeaderLine,
  councilOf: ReadonlyMap<number, string>,
  councils: readonly CouncilName[],
): readonly RowField[] {
  const cells = line.cells
    .map((text, at) => ({ text, column: line.columns[at] ?? at }))
    .filter(({ text }) => text !== '')
  const [first, ...others] = cells
  const pairs = inParallel(
    first?.text ?? '',
    others.map(({ text }) => text),
    councils,
  )
  if (pairs.length > 0) return pairs
  const label = first && labelOfCell(first.text, councils)
  if (!first || !label)
    return first
      ? stacked(
          cells.map(({ text }) => text),
          councils,
        )
      : []
  if (others.length === 0) return line.isRow ? [{ label, value: '', words: first.text }] : []
  if (others.some(({ column }) => councilOf.has(column))) {
    return others.map(({ text, column }) => {
      const council = councilOf.get(column)
      const labelled = council === undefined ? label : { ...label, councils: [council] }
      return { label: labelled, value: text, words: `${first.text} ${text}` }
    })
  }
  return byTurns(
    cells.map(({ text }) => text),
    councils,
  )
}

function byTurns(cells: readonly string[], councils: readonly CouncilName[]): readonly RowField[] {
  const fields: RowField[] = []
  let at = 0
  while (at < cells.length) {
    const own = cells[at] ?? ''
    const label = labelOfCell(own, councils)
    if (!label) break
    let length = 1
    // "South | Cllr Pike": the council and whoever is its own belong together.
    const value = cells[at + 1] ?? ''
    const isCouncil = councilNamed(value, councils) !== undefined && cells[at + 2] !== undefined
    length += isCouncil ? 2 : 1
    const whole = isCouncil ? `${value}: ${cells[at + 2]}` : value
    fields.push(...withInner(label, whole, own, councils))
    at += length
  }
  const left = cells.slice(at)
  const last = fields.at(-1)
  if (left.length === 0 || !last) return fields
  return [
    ...fields.slice(0, -1),
    { ...last, value: [last.value, ...left].join('\n'), words: [last.words, ...left].join('\n') },
  ]
}

/** A label's value, and further labels that stand in the same cell. */
function withInner(
  label: FoundLabel,
  value: string,
  labelWords: string,
  councils: readonly CouncilName[],
): readonly RowField[] {
  const inner = findLabels(value, councils).filter(({ start }) => start > 0)
  const own = value.slice(0, inner[0]?.start)
  return [
    { label, value: own, words: `${labelWords} ${own}`.trim() },
    ...inner.map((found, index) => {
      const end = inner[index + 1]?.start
      return { label: found, value: value.slice(found.end, end), words: value.slice(found.start, end).trim() }
    }),
  ]
}

/** Cells whose first line is a label and whose other lines are the value, as forms have them. */
function stacked(cells: readonly string[], councils: readonly CouncilName[]): readonly RowField[] {
  const fields = cells.flatMap((cell): readonly RowField[] => {
    const [first = '', ...others] = cell.split('\n')
    const label = labelOfCell(first, councils)
    return label && others.length > 0 ? withInner(label, others.join('\n'), first, councils) : []
  })
  return fields.length === cells.length ? fields : []
}

/** A cell of several labels beside a cell of as many values, line for line. */
function inParallel(
  first: string,
  [second = '', ...others]: readonly string[],
  councils: readonly CouncilName[],
): readonly RowField[] {
  const values = second.split('\n').filter((value) => value.trim() !== '')
  const labels = first.split('\n').filter((words) => words.trim() !== '')
  if (others.length > 0 || labels.length < 2 || labels.length !== values.length) return []
  const fields = labels.flatMap((words, at): readonly RowField[] => {
    const label = labelOfCell(words, councils)
    const value = values[at] ?? ''
    return label ? [{ label, value, words: `${words} ${value}` }] : []
  })
  return fields.length === labels.length ? fields : []
}
