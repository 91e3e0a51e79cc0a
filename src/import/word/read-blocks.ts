import type { Block, Inline, Mark } from '../document/document.ts'
import { blockText, inlineText } from '../document/inline-text.ts'
import {
  childOf,
  descendantsOf,
  elementsOf,
  toggleOf,
  valueOf,
  wholeNumber,
  type XmlElement,
} from '../reading/xml-element.ts'
import { flatten } from './flatten.ts'
import { cellSurroundings } from './look/cell-surroundings.ts'
import { paragraphSurroundings } from './look/paragraph-surroundings.ts'
import { joinCaptions } from './join-captions.ts'
import { headingLevel } from './heading-level.ts'
import { countParagraph } from './list-marker.ts'
import { listPlaceOf, type ListPlace } from './paragraph-numbering.ts'
import { readLine } from './read-line.ts'
import { readTable } from './read-table.ts'
import { nearest, type Style } from './styles.ts'
import type { TextBox, WordReading } from './word-reading.ts'

/** What a paragraph leaves for the one that follows it on the same printed line. */
interface Carried {
  readonly mark?: Mark
  readonly inlines: readonly Inline[]
}

/** Reads everything that stands in a body, a cell, a text box or a note, in document order. */
export function readBlocks(container: XmlElement, reading: WordReading): readonly Block[] {
  const blocks: Block[] = []
  let carried: Carried | undefined
  let bookmarks: readonly string[] = []
  for (const element of flatten(container, reading)) {
    if (element.name === 'w:bookmarkStart') bookmarks = [...bookmarks, nameOf(element)]
    else if (element.name === 'w:tbl') {
      if (carried) blocks.push({ kind: 'paragraph', indent: 0, ...carried })
      carried = undefined
      const inside = cellSurroundings(element, reading.styles, reading.around)
      blocks.push(...readTable(element, reading, (cell) => readBlocks(cell, { ...reading, around: inside(cell) })))
    } else if (element.name === 'w:p') {
      const read = readParagraph(element, reading, carried, bookmarks)
      bookmarks = []
      carried = read.carried
      blocks.push(...read.blocks)
    }
  }
  if (carried) blocks.push({ kind: 'paragraph', indent: 0, ...carried })
  return joinCaptions(blocks)
}

function readParagraph(
  paragraph: XmlElement,
  reading: WordReading,
  before: Carried | undefined,
  bookmarks: readonly string[],
): { readonly blocks: readonly Block[]; readonly carried?: Carried } {
  const properties = childOf(paragraph, 'w:pPr')
  const chain = reading.styles.chainOf(valueOf(properties, 'w:pStyle'))
  const markLook = childOf(properties, 'w:rPr')
  const isSectionBreak = childOf(properties, 'w:sectPr') !== undefined && elementsOf(paragraph).length === 1
  const isMarkDeleted = childOf(markLook, 'w:del') !== undefined || childOf(markLook, 'w:moveFrom') !== undefined
  const isMarkHidden = toggleOf(markLook, 'w:vanish') === true || toggleOf(markLook, 'w:specVanish') === true

  const place = listPlaceOf(properties, chain, reading.numbering)
  const around = paragraphSurroundings(properties, chain, reading.around)
  const own = readLine(paragraph, { ...reading, around }, chain, place)
  const isEmpty = own.every(isBlank)
  const counted = place && !isSectionBreak && !isMarkDeleted ? countParagraph(place, reading) : undefined
  for (const name of [...bookmarks, ...descendantsOf(paragraph, 'w:bookmarkStart').map(nameOf)]) {
    reading.gathered.bookmarks.set(name, counted)
  }
  // A hidden paragraph counts, which is how Word skips a number, and prints nothing.
  const mark = isMarkHidden && isEmpty ? undefined : counted?.mark
  const inlines = [...(before?.inlines ?? []), ...own]
  const shown = before?.mark ?? mark
  const boxes = reading.gathered.textBoxes
  reading.gathered.textBoxes = []
  const after = boxes.flatMap((box) => readTextBox(box, reading))

  // A deleted or hidden paragraph mark prints what follows on the same line, and a large first letter joins its word.
  if (isMarkDeleted || isMarkHidden || isDropCap(properties)) {
    const carried = inlines.length > 0 || shown ? { inlines, ...(shown ? { mark: shown } : {}) } : undefined
    return { blocks: after, ...(carried ? { carried } : {}) }
  }
  if (inlines.every(isBlank)) {
    if (shown?.kind !== 'number') return { blocks: after }
    return { blocks: [{ kind: 'paragraph', mark: shown, inlines: [], indent: 0 }, ...after] }
  }
  return { blocks: [makeBlock(inlines, shown, properties, chain, place, reading.textStyles), ...after] }
}

/** Whether nothing is printed: white space, or a forced new line. */
function isBlank(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'words' && inline.text.trim() === '')
}

function isDropCap(properties: XmlElement | undefined): boolean {
  return ['drop', 'margin'].includes(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none')
}

function nameOf(bookmark: XmlElement): string {
  return bookmark.attributes['w:name'] ?? ''
}

function makeBlock(
  inlines: readonly Inline[],
  mark: Mark | undefined,
  properties: XmlElement | undefined,
  chain: readonly Style[],
  place: ListPlace | undefined,
  textStyles: ReadonlySet<string>,
): Block {
  const level = headingLevel(properties, chain, inlines, mark, textStyles)
  const marked = mark ? { mark } : {}
  if (level !== undefined) return { kind: 'heading', level, inlines, ...marked }
  return { kind: 'paragraph', inlines, indent: indentOf(properties, chain, place), ...marked }
}

function indentOf(properties: XmlElement | undefined, chain: readonly Style[], place: ListPlace | undefined): number {
  return (
    leftIndent(properties) ??
    place?.list.levels.get(place.level)?.indent ??
    nearest(chain, (style) => leftIndent(childOf(style.element, 'w:pPr'))) ??
    0
  )
}

function leftIndent(holder: XmlElement | undefined): number | undefined {
  const attributes = childOf(holder, 'w:ind')?.attributes
  return wholeNumber(attributes?.['w:left'] ?? attributes?.['w:start'])
}

function readTextBox({ content, around }: TextBox, reading: WordReading): readonly Block[] {
  // Boxes are a story of their own: their lists count apart from those of the text round them.
  const blocks = readBlocks(content, { ...reading, around, counter: reading.boxCounter })
  if (blocks.some((block) => 'mark' in block && block.mark?.kind === 'number' && block.mark.computed)) {
    reading.gathered.toReview.add(
      'A text box holds numbered paragraphs, which count apart from the text: see that they are right',
    )
  }
  if (blocks.some((block) => blockText(block).trim() !== '')) {
    const first = blocks.find((block) => blockText(block).trim() !== '')
    const words =
      first && first.kind !== 'table' && first.kind !== 'insert' ? inlineText(first.inlines).slice(0, 40) : ''
    reading.gathered.toReview.add(`The words of a text box stand after the paragraph it was fixed to: "${words}"`)
  }
  return blocks
}
