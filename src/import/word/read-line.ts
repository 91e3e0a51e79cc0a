import type { Inline } from '../document/document.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import { withLink, type LineContext } from './line-context.ts'
import { noteDeletion, plainText } from './note-deletion.ts'
import { noteLook } from './note-look.ts'
import type { ListPlace } from './paragraph-numbering.ts'
import { readSimpleField } from './read-field.ts'
import { readRun } from './read-run.ts'
import { runLook } from './run-look.ts'
import type { Style } from './styles.ts'
import type { WordReading } from './word-reading.ts'
import { unseenWords } from '../unseen/unseen-words.ts'

/** Elements that only hold others together. Their insertions are accepted: the words stay. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:p',
  'm:oMath',
  'm:oMathPara',
  'w:rubyBase',
  'w:ruby',
])

/** Reads everything that stands in a paragraph into one line. */
export function readLine(
  paragraph: XmlElement,
  reading: WordReading,
  chain: readonly Style[],
  place: ListPlace | undefined,
): readonly Inline[] {
  return readChildren(paragraph, { reading, chain, place, readChildren })
}

function readChildren(element: XmlElement, context: LineContext): readonly Inline[] {
  return elementsOf(element).flatMap((child) => readElement(child, context))
}

function readElement(element: XmlElement, context: LineContext): readonly Inline[] {
  const { reading } = context
  switch (element.name) {
    case 'w:r':
      return readRun(element, context)
    case 'w:hyperlink':
      return readChildren(element, withLink(context, reading.links.get(element.attributes['r:id'] ?? '')?.target))
    case 'w:fldSimple':
      return readSimpleField(element, context)
    case 'w:del':
    case 'w:moveFrom':
      return noteDeletion(element, reading)
    case 'w:sdt':
      return readControl(element, context)
    case 'mc:AlternateContent':
      return readAlternative(element, context)
    default:
      if (element.name.startsWith('m:')) return readMath(element, context)
      return WRAPPERS.has(element.name) ? readChildren(element, context) : []
  }
}

function readControl(control: XmlElement, context: LineContext): readonly Inline[] {
  const content = childOf(control, 'w:sdtContent')
  if (!content) return []
  if (childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) {
    context.reading.gathered.skipped.push({ why: 'placeholder', text: plainText(content) })
    context.reading.gathered.toReview.add('A form field was never filled in: its instruction was left out')
    return []
  }
  return readChildren(content, context)
}

/** A formula's letters in their order; its layout is lost, and a person is told. */
function readMath(element: XmlElement, context: LineContext): readonly Inline[] {
  if (element.name === 'm:r') {
    const { reading, chain } = context
    const look = runLook(childOf(element, 'w:rPr'), chain, reading.styles, reading.around)
    const text = plainText(element)
    if (look.isHidden) {
      reading.gathered.skipped.push({ why: 'hidden', text })
      reading.gathered.leftovers.push(...unseenWords(text, reading.around.where, 'which Word does not print'))
      return []
    }
    noteLook(text, look, reading)
  }
  if (element.name !== 'm:t') return elementsOf(element).flatMap((child) => readElement(child, context))
  context.reading.gathered.toReview.add('A formula came in as plain characters: see that it still says the same')
  const text = textOf(element)
  return text === '' ? [] : [{ kind: 'words', text }]
}

function readAlternative(element: XmlElement, context: LineContext): readonly Inline[] {
  const chosen = chosenAlternative(element)
  return chosen ? readChildren(chosen, context) : []
}
