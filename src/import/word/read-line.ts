import type { Inline } from '../document.ts'
import { childOf, elementsOf, textOf, toggleOf, type XmlElement } from '../reading/xml-element.ts'
import { shorten } from '../inline-text.ts'
import { computeField, sequenceNumber } from './computed-fields.ts'
import { fieldLink, fieldName, whyHidden } from './field-stack.ts'
import type { ListPlace } from './paragraph-numbering.ts'
import { readPicture } from './read-picture.ts'
import { readRunText } from './read-run-text.ts'
import { runLook, type RunLook } from './run-look.ts'
import { safeLink } from '../safe-link.ts'
import type { Style } from './styles.ts'
import type { WordReading } from './word-reading.ts'

/** What a line is read with: the file, the paragraph's style and place in its list, and the link it stands in. */
interface LineContext {
  readonly reading: WordReading
  readonly chain: readonly Style[]
  readonly place: ListPlace | undefined
  readonly href?: string
}

/** Elements that only hold others together. Their insertions are accepted: the words stay. */
const WRAPPERS = new Set([
  'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdtContent', 'w:dir', 'w:bdo', 'w:p',
  'm:oMath', 'm:oMathPara', 'w:rubyBase', 'w:ruby',
])

/** Reads everything that stands in a paragraph into one line. */
export function readLine(
  paragraph: XmlElement, reading: WordReading, chain: readonly Style[], place: ListPlace | undefined,
): readonly Inline[] {
  return readChildren(paragraph, { reading, chain, place })
}

function readChildren(element: XmlElement, context: LineContext): readonly Inline[] {
  return elementsOf(element).flatMap((child) => readElement(child, context))
}

function readElement(element: XmlElement, context: LineContext): readonly Inline[] {
  const { reading } = context
  switch (element.name) {
    case 'w:r': return readRun(element, context)
    case 'w:hyperlink': return readChildren(element, withLink(context, reading.links.get(element.attributes['r:id'] ?? '')?.target))
    case 'w:fldSimple': return readSimpleField(element, context)
    case 'w:del':
    case 'w:moveFrom': return noteDeletion(element, reading)
    case 'w:sdt': return readControl(element, context)
    case 'mc:AlternateContent': return readAlternative(element, context, (chosen) => readChildren(chosen, context))
    default:
      if (element.name.startsWith('m:')) return readMath(element, context)
      return WRAPPERS.has(element.name) ? readChildren(element, context) : []
  }
}

function readRun(run: XmlElement, context: LineContext): readonly Inline[] {
  const look = runLook(childOf(run, 'w:rPr'), context.chain, context.reading.styles)
  return elementsOf(run).flatMap((child) => readRunChild(child, look, context))
}

function readRunChild(child: XmlElement, look: RunLook, context: LineContext): readonly Inline[] {
  const { reading } = context
  const { fields, gathered } = reading
  if (child.name === 'w:fldChar') return readFieldMark(child, look, context)
  if (child.name === 'w:instrText') {
    fields.addCode(textOf(child))
    return []
  }
  if (child.name === 'mc:AlternateContent') {
    return readAlternative(child, context, (chosen) => elementsOf(chosen).flatMap((part) => readRunChild(part, look, context)))
  }
  if (child.name === 'w:delText') return noteDeletion(child, reading)
  if (child.name === 'w:ruby') return readChildren(child, context)
  if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') return readPicture(child, reading)
  if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
    const id = `${child.name === 'w:footnoteReference' ? 'f' : 'e'}${child.attributes['w:id'] ?? ''}`
    if (!gathered.noteOrder.includes(id)) gathered.noteOrder.push(id)
    return [{ kind: 'note', id }]
  }
  const text = readRunText(child, look, gathered)
  if (text === undefined) return []
  const hidden = whyHidden(fields.open)
  if (look.isHidden) {
    gathered.skipped.push({ why: 'hidden', text })
    if (text.trim() !== '') gathered.leftovers.push({ kind: 'hidden', text: shorten(text), where: 'in the text' })
    return []
  }
  if (hidden) {
    gathered.skipped.push({ why: hidden, text })
    return []
  }
  if (text === '\n') return [{ kind: 'break' }]
  return text === '' ? [] : [words(text, look, context.href ?? linkOf(fieldLink(fields.open), context))]
}

function words(text: string, look: RunLook, href: string | undefined): Inline {
  return {
    kind: 'words', text,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(href === undefined ? {} : { href }),
  }
}

function readFieldMark(mark: XmlElement, look: RunLook, context: LineContext): readonly Inline[] {
  const { fields } = context.reading
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') {
    fields.begin()
    const box = childOf(childOf(mark, 'w:ffData'), 'w:checkBox')
    if (box) return addComputed((toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default')) === true ? '☒' : '☐', look, context, fields.open.slice(0, -1))
    return []
  }
  if (type === 'separate') {
    fields.separate()
    // The result that follows is what Word last worked out; the count goes on beside it.
    const code = fields.open.at(-1)?.code ?? ''
    if (fieldName(code) === 'SEQ') sequenceNumber(code, context.reading)
    return []
  }
  const ended = fields.end()
  if (!ended || ended.phase === 'result' || look.isHidden) return []
  return addComputed(computeField(ended.code, context.reading, context.place) ?? '', look, context, fields.open)
}

function addComputed(text: string, look: RunLook, context: LineContext, around: Parameters<typeof whyHidden>[0]): readonly Inline[] {
  if (text === '' || whyHidden(around)) return []
  context.reading.gathered.added += text
  return [words(text, look, context.href)]
}

function readSimpleField(field: XmlElement, context: LineContext): readonly Inline[] {
  const { fields, gathered } = context.reading
  const code = field.attributes['w:instr'] ?? ''
  const hasResult = textOf(field) !== ''
  fields.begin()
  fields.addCode(code)
  fields.separate()
  const inside = readChildren(field, context)
  fields.end()
  if (hasResult && fieldName(code) === 'SEQ') sequenceNumber(code, context.reading)
  if (hasResult || whyHidden(fields.open)) return inside
  const text = computeField(code, context.reading, context.place) ?? ''
  gathered.added += text
  return text === '' ? inside : [{ kind: 'words', text }]
}

function readControl(control: XmlElement, context: LineContext): readonly Inline[] {
  const content = childOf(control, 'w:sdtContent')
  if (!content) return []
  if (childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) {
    context.reading.gathered.skipped.push({ why: 'placeholder', text: plainText(content) })
    context.reading.gathered.eye.add('A form field was never filled in: its instruction was left out')
    return []
  }
  return readChildren(content, context)
}

function readAlternative(
  element: XmlElement, context: LineContext, read: (chosen: XmlElement) => readonly Inline[],
): readonly Inline[] {
  const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')
  void context
  return chosen ? read(chosen) : []
}

/** A formula's letters in their order; its layout is lost, and a person is told. */
function readMath(element: XmlElement, context: LineContext): readonly Inline[] {
  if (element.name !== 'm:t') return elementsOf(element).flatMap((child) => readElement(child, context))
  context.reading.gathered.eye.add('A formula came in as plain characters: see that it still says the same')
  const text = textOf(element)
  return text === '' ? [] : [{ kind: 'words', text }]
}

function noteDeletion(element: XmlElement, reading: WordReading): readonly Inline[] {
  const text = element.name === 'w:delText' ? textOf(element) : plainText(element)
  if (text.trim() !== '') reading.gathered.leftovers.push({ kind: 'deletions', text: shorten(text), where: 'in the text' })
  // Field marks inside a deletion still open and close fields.
  return []
}

function plainText(element: XmlElement): string {
  return elementsOf(element).map((child) => (['w:t', 'w:delText', 'm:t'].includes(child.name) ? textOf(child) : plainText(child))).join('')
}

function withLink(context: LineContext, target: string | undefined): LineContext {
  const href = linkOf(target, context)
  return href === undefined ? context : { ...context, href }
}

function linkOf(target: string | undefined, { reading }: LineContext): string | undefined {
  if (target === undefined) return undefined
  const href = safeLink(target)
  if (href === undefined && !target.startsWith('#')) {
    reading.gathered.eye.add(`A link to "${shorten(target)}" was left out; its words are kept`)
  }
  return href
}
