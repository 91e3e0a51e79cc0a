import type { Block, Inline, Mark } from '../document.ts'
import { blockText, inlineText } from '../inline-text.ts'
import { childOf, elementsOf, textOf, toggleOf, valueOf, wholeNumber, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import { cellSurroundings } from './look/cell-surroundings.ts'
import { paragraphSurroundings } from './look/paragraph-surroundings.ts'
import { joinCaptions } from './join-captions.ts'
import { headingLevel } from './heading-level.ts'
import { listMark } from './list-marker.ts'
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
  for (const element of flattened(container, reading)) {
    if (element.name === 'w:tbl') {
      if (carried) blocks.push({ kind: 'paragraph', indent: 0, ...carried })
      carried = undefined
      const inside = cellSurroundings(element, reading.styles, reading.around)
      blocks.push(...readTable(element, reading, (cell) => readBlocks(cell, { ...reading, around: inside(cell) })))
    } else if (element.name === 'w:p') {
      const read = readParagraph(element, reading, carried)
      carried = read.carried
      blocks.push(...read.blocks)
    }
  }
  if (carried) blocks.push({ kind: 'paragraph', indent: 0, ...carried })
  return joinCaptions(blocks)
}

/** Paragraphs and tables, out of the controls and wrappers that hold them. */
function flattened(container: XmlElement, reading: WordReading): readonly XmlElement[] {
  return elementsOf(container).flatMap((element): readonly XmlElement[] => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element]
    if (element.name === 'w:altChunk')
      reading.gathered.eye.add('Another file is embedded in this one and was left out: paste its text in')
    if (element.name === 'mc:AlternateContent') {
      const chosen = chosenAlternative(element)
      return chosen ? flattened(chosen, reading) : []
    }
    if (element.name === 'w:sdt') return readControl(element, reading)
    return ['w:customXml', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:smartTag'].includes(element.name)
      ? flattened(element, reading)
      : []
  })
}

function readControl(control: XmlElement, reading: WordReading): readonly XmlElement[] {
  const content = childOf(control, 'w:sdtContent')
  const properties = childOf(control, 'w:sdtPr')
  const gallery = valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery')
  if (!content) return []
  const why =
    gallery === 'Table of Contents' ? 'contents' : childOf(properties, 'w:showingPlcHdr') ? 'placeholder' : undefined
  if (why === undefined) return flattened(content, reading)
  reading.gathered.skipped.push({ why, text: flattened(content, reading).map(printedText).join('\n') })
  return []
}

function printedText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => (child.name === 'w:t' ? textOf(child) : child.name === 'w:tab' ? ' ' : printedText(child)))
    .join('')
}

function readParagraph(
  paragraph: XmlElement,
  reading: WordReading,
  before: Carried | undefined,
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
  const isEmpty = own.every((inline) => inline.kind === 'words' && inline.text.trim() === '')
  const isCounted = !isSectionBreak && !isMarkDeleted && !(isMarkHidden && isEmpty)
  const mark = place && isCounted ? listMark(place, reading.counter) : undefined
  const inlines = [...(before?.inlines ?? []), ...own]
  const shown = before?.mark ?? mark
  const boxes = reading.gathered.textBoxes
  reading.gathered.textBoxes = []
  const after = boxes.flatMap((box) => readTextBox(box, reading))

  // A deleted or hidden paragraph mark prints what follows on the same line.
  if (isMarkDeleted || isMarkHidden) {
    const carried = inlines.length > 0 || shown ? { inlines, ...(shown ? { mark: shown } : {}) } : undefined
    return { blocks: after, ...(carried ? { carried } : {}) }
  }
  if (inlines.every((inline) => inline.kind === 'words' && inline.text.trim() === '')) {
    if (shown?.kind !== 'number') return { blocks: after }
    return { blocks: [{ kind: 'paragraph', mark: shown, inlines: [], indent: 0 }, ...after] }
  }
  return { blocks: [makeBlock(inlines, shown, properties, chain, place), ...after] }
}

function makeBlock(
  inlines: readonly Inline[],
  mark: Mark | undefined,
  properties: XmlElement | undefined,
  chain: readonly Style[],
  place: ListPlace | undefined,
): Block {
  const level = headingLevel(properties, chain, inlines, mark)
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
  const blocks = readBlocks(content, { ...reading, around })
  if (blocks.some((block) => blockText(block).trim() !== '')) {
    const first = blocks.find((block) => blockText(block).trim() !== '')
    const words =
      first && first.kind !== 'table' && first.kind !== 'insert' ? inlineText(first.inlines).slice(0, 40) : ''
    reading.gathered.eye.add(`The words of a text box stand after the paragraph it was fixed to: "${words}"`)
  }
  return blocks
}
