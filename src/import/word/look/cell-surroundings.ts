import {
  childOf,
  childrenOf,
  elementsOf,
  toggleOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from '../../reading/xml-element.ts'
import { LEAST_SIZE } from '../../unseen/legible.ts'
import { UNSEEN } from '../../unseen/unseen-words.ts'
import type { Styles } from '../styles.ts'
import { behindWith, shadingColour } from './shading.ts'
import type { Surroundings } from './surroundings.ts'
import { conditionsOf, type TableShape } from './table-conditions.ts'

/** What the words of each cell of a table stand in: the table's style with its conditions, and the shading of cell and table. */
export function cellSurroundings(
  table: XmlElement,
  styles: Styles,
  around: Surroundings,
): (cell: XmlElement) => Surroundings {
  const properties = childOf(table, 'w:tblPr')
  const chain = styles.tableChainOf(valueOf(properties, 'w:tblStyle'))
  const rows = through(table, 'w:tr')
  const places = new Map<
    XmlElement,
    { readonly row: XmlElement; readonly y: number; readonly x: number; readonly width: number }
  >()
  for (const [y, row] of rows.entries()) {
    const cells = through(row, 'w:tc')
    for (const [x, cell] of cells.entries()) places.set(cell, { row, y, x, width: cells.length })
  }
  return (cell) => {
    const place = places.get(cell)
    if (!place) return around
    const shape: TableShape = { ...place, height: rows.length }
    const conditions = conditionsOf(properties, chain, shape)
    const layers = [
      ...conditions.flatMap((condition) =>
        chain.flatMap(({ element }) =>
          childrenOf(element, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === condition),
        ),
      ),
      ...chain.map(({ element }) => element),
    ]
    const shading = [
      childOf(cell, 'w:tcPr'),
      childOf(childOf(place.row, 'w:tblPrEx'), 'w:tcPr'),
      ...layers.map((layer) => childOf(layer, 'w:tcPr')),
      properties,
      ...layers.map((layer) => childOf(layer, 'w:tblPr')),
    ]
      .map((holder) => childOf(holder, 'w:shd'))
      .find((found) => found !== undefined)
    const unseen = around.unseen ?? whyUnseenTable(properties, around) ?? whyUnseenCell(place.row, cell, properties)
    return {
      ...around,
      where: 'in a table',
      behind: behindWith(shadingColour(shading, around.file.theme), around.behind),
      tableLayers: layers,
      ...(unseen === undefined ? {} : { unseen }),
    }
  }
}

/** A table can be put where no page is: by its indent, or by its place where the text flows round it. */
function whyUnseenTable(properties: XmlElement | undefined, { file: { paper } }: Surroundings): string | undefined {
  const indent = wholeNumber(childOf(properties, 'w:tblInd')?.attributes['w:w']) ?? 0
  const place = childOf(properties, 'w:tblpPr')?.attributes
  const x = wholeNumber(place?.['w:tblpX']) ?? 0
  const y = wholeNumber(place?.['w:tblpY']) ?? 0
  const isOutside = paper.left + indent >= paper.width || Math.abs(x) >= paper.width || Math.abs(y) >= paper.height
  return isOutside ? UNSEEN.outside : undefined
}

function whyUnseenCell(row: XmlElement, cell: XmlElement, table: XmlElement | undefined): string | undefined {
  if (isUnseenRow(row)) return UNSEEN.row
  const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes
  const isFixed = childOf(table, 'w:tblLayout')?.attributes['w:type'] === 'fixed'
  const isNarrow = width?.['w:type'] === 'dxa' && (wholeNumber(width['w:w']) ?? LEAST_SIZE * 20) < LEAST_SIZE * 20
  return isFixed && isNarrow && wholeNumber(width['w:w']) !== 0 ? UNSEEN.column : undefined
}

function isUnseenRow(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr')
  const height = childOf(properties, 'w:trHeight')?.attributes
  const isFlat = height?.['w:hRule'] === 'exact' && (wholeNumber(height['w:val']) ?? LEAST_SIZE * 20) < LEAST_SIZE * 20
  return toggleOf(properties, 'w:hidden') === true || isFlat
}

function through(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:p' || child.name === 'w:tbl' ? [] : through(child, name)
  })
}
