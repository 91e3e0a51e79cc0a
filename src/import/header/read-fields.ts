import type { Known } from '../context.ts'
import { columnsAbove } from './council-columns.ts'
import { councilNamed, type CouncilName } from './council-names.ts'
import type { HeaderLine } from './header-lines.ts'
import { lineText } from './header-lines.ts'
import { labelAtStart } from './label-at-start.ts'
import { findLabels, isOtherLabel, type FoundLabel } from './labels.ts'
import { isContactAlone, readContacts } from './read-contacts.ts'
import { readRow, type RowField } from './read-row.ts'
import { tokeniseDays } from './day-tokens.ts'

/** A label and its value, with the lines they were taken from. */
export interface HeaderField {
  readonly label: FoundLabel
  readonly value: string
  /** The words as written, label and all. */
  readonly words: string
  /** Where the lines stand in the header, from 0. */
  readonly lines: readonly number[]
}

/** Reads labels and values from a header's lines; lines that belong to none are left to the caller. */
export function readHeaderFields(
  lines: readonly HeaderLine[],
  councils: readonly CouncilName[],
  bodies: readonly Known[],
): readonly HeaderField[] {
  const fields: { label: FoundLabel; value: string; words: string; lines: number[] }[] = []
  const add = ({ label, value, words }: RowField, line: number): void =>
    void fields.push({ label, value: value.trim(), words, lines: [line] })
  const goOn = (open: (typeof fields)[number], text: string, line: number): void => {
    open.value = open.value === '' ? text : `${open.value}\n${text}`
    open.words = `${open.words}\n${text}`
    open.lines.push(line)
  }

  for (const [at, line] of lines.entries()) {
    const open = fields.at(-1)
    const isNext = open !== undefined && open.lines.at(-1) === at - 1 && !line.isHeading
    if (line.isRow && isNext && goesOnFromAbove(line, lines[at - 1])) {
      goOn(open, lineText(line).trim(), at)
      continue
    }
    const row = line.cells.length > 1 || line.isRow ? readRow(line, columnsAbove(lines, at, councils), councils) : []
    if (row.length > 0) {
      for (const field of row) add(field, at)
      continue
    }
    const text = lineText(line)
    const labels = findLabels(text, councils)
    const [leading] = labels
    if (leading && text.slice(0, leading.start).trim() === '') {
      for (const [index, label] of labels.entries()) {
        const end = labels[index + 1]?.start
        add({ label, value: text.slice(label.end, end), words: text.slice(label.start, end).trim() }, at)
      }
      continue
    }
    const bare = line.isRow || line.isHeading ? undefined : labelAtStart(text, councils, bodies)
    if (bare) {
      add({ ...bare, words: text }, at)
      continue
    }
    // A line without a label goes on with the field above it: an empty one's value, or one more day, council or number.
    if (!isNext || line.isRow) continue
    if (
      open.value === ''
        ? (text.split(' ').length <= 25 && !isOtherLabel(text)) || goesOn(open.label, text, councils)
        : goesOn(open.label, text, councils)
    )
      goOn(open, text, at)
  }
  return fields
}

/** A row whose label is a cell merged with that of the row above goes on with it. */
function goesOnFromAbove(line: HeaderLine, above: HeaderLine | undefined): boolean {
  if (above?.block !== line.block || line.cells.every((cell) => cell === '')) return false
  return (line.columns[0] ?? 0) > 0 || (line.cells.length > 1 && line.cells[0] === '')
}

function goesOn(label: FoundLabel, text: string, councils: readonly CouncilName[]): boolean {
  if (text.length > 120) return false
  if (label.kind === 'dates') return tokeniseDays(text, councils, []).some(({ kind }) => kind === 'date')
  if (label.kind !== 'member' && label.kind !== 'author' && label.kind !== 'officer') return false
  const beginsWithCouncil = councilNamed(/^[^:–—-]+/.exec(text)?.[0] ?? '', councils) !== undefined
  return beginsWithCouncil || isContactAlone(readContacts(text))
}
