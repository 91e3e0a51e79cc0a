import { childOf, numberOf, type XmlElement } from '../../reading/xml-element.ts'
import { nearest, type Style } from '../styles.ts'

/** Where a cell stands in its table. */
export interface TableShape {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The flags of a table's look by the bits of its older form, where the file has no names for them. */
const BITS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const

/** The conditions of a table's style that hold for a cell, the strongest first: `firstRow`, `band1Horz`. */
export function conditionsOf(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  { x, y, width, height }: TableShape,
): readonly string[] {
  const look = childOf(properties, 'w:tblLook')?.attributes ?? {}
  const bits = Number.parseInt(look['w:val'] ?? '', 16)
  const has = (flag: keyof typeof BITS): boolean => {
    const named = look[`w:${flag}`]
    return named === undefined ? (bits & BITS[flag]) !== 0 : !['0', 'false', 'off'].includes(named)
  }
  const size = (name: string): number =>
    Math.max(1, nearest(chain, ({ element }) => numberOf(childOf(element, 'w:tblPr'), name)) ?? 1)
  const isFirstRow = has('firstRow') && y === 0
  const isLastRow = has('lastRow') && y === height - 1 && !isFirstRow
  const isFirstColumn = has('firstColumn') && x === 0
  const isLastColumn = has('lastColumn') && x === width - 1
  const across = Math.floor((y - (has('firstRow') ? 1 : 0)) / size('w:tblStyleRowBandSize')) % 2
  const down = Math.floor((x - (has('firstColumn') ? 1 : 0)) / size('w:tblStyleColBandSize')) % 2
  const conditions: readonly (readonly [boolean, string])[] = [
    [isFirstRow && isLastColumn, 'neCell'],
    [isFirstRow && isFirstColumn, 'nwCell'],
    [isLastRow && isLastColumn, 'seCell'],
    [isLastRow && isFirstColumn, 'swCell'],
    [isFirstRow, 'firstRow'],
    [isLastRow, 'lastRow'],
    [isFirstColumn, 'firstCol'],
    [isLastColumn, 'lastCol'],
    [!has('noHBand') && !isFirstRow && !isLastRow, across === 0 ? 'band1Horz' : 'band2Horz'],
    [!has('noVBand') && !isFirstColumn && !isLastColumn, down === 0 ? 'band1Vert' : 'band2Vert'],
    [true, 'wholeTable'],
  ]
  return conditions.filter(([holds]) => holds).map(([, name]) => name)
}
