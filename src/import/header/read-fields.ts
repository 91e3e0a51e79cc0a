import type { Known } from '../context.ts'
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

/** The councils that stand over the columns of a table, where a row above names them and nothing else. */
function columnsAbove(
  lines: readonly HeaderLine[],
  at: number,
  councils: readonly CouncilName[],
): ReadonlyMap<number, string> {
  const block = lines[at]?.block
  for (const line of lines.slice(0, at).toReversed()) {
    if (line.block !== block) break
    const named = line.cells.map((cell) => (cell === '' ? undefined : (councilNamed(cell, councils) ?? 'none')))
    const isHead = line.cells.length > 2 && !named.includes('none') && named.some((id) => id !== undefined)
    if (isHead)
      return new Map(
        named.flatMap((id, index) => (id === undefined ? [] : [[line.columns[index] ?? index, id] as const])),
      )
  }
  return new Map()
}

function goesOn(label: FoundLabel, text: string, councils: readonly CouncilName[]): boolean {
  if (text.length > 120) return false
  if (label.kind === 'dates') return tokeniseDays(text, councils, []).some(({ kind }) => kind === 'date')
  if (label.kind !== 'member' && label.kind !== 'author' && label.kind !== 'officer') return false
  const beginsWithCouncil = councilNamed(/^[^:–—-]+/.exec(text)?.[0] ?? '', councils) !== undefined
  return beginsWithCouncil || isContactAlone(readContacts(text))
}

/** Whether a row names the councils of its columns: it is no field itself, and its words are spent with those below it. */
export function isCouncilRow(line: HeaderLine, councils: readonly CouncilName[]): boolean {
  const named = line.cells.filter((cell) => cell !== '')
  return (
    line.isRow &&
    named.length > 0 &&
    line.cells.length > 2 &&
    named.every((cell) => councilNamed(cell, councils) !== undefined)
  )
}
