import type { Inline } from '../document.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import { fieldLink, whyHidden } from './field-stack.ts'
import { linkOf, makeWords, type LineContext } from './line-context.ts'
import { noteDeletion } from './note-deletion.ts'
import { unseenWords } from '../unseen/unseen-words.ts'
import { noteLook } from './note-look.ts'
import { readFieldMark } from './read-field.ts'
import { readPicture } from './read-picture.ts'
import { readRunText } from './read-run-text.ts'
import { runLook, type RunLook } from './run-look.ts'

/** Reads a run: characters that are all printed alike, and what stands among them. */
export function readRun(run: XmlElement, context: LineContext): readonly Inline[] {
  const look = runLook(childOf(run, 'w:rPr'), context.chain, context.reading.styles, context.reading.around)
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
    return elementsOf(chosenAlternative(child)).flatMap((part) => readRunChild(part, look, context))
  }
  if (child.name === 'w:delText') return noteDeletion(child, reading)
  if (child.name === 'w:ruby') return context.readChildren(child, context)
  if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object')
    return readPicture(child, reading)
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
    gathered.leftovers.push(...unseenWords(text, reading.around.where, 'which Word does not print'))
    return []
  }
  if (hidden) {
    gathered.skipped.push({ why: hidden, text })
    return []
  }
  if (text === '\n') return [{ kind: 'break' }]
  noteLook(text, look, reading)
  return text === '' ? [] : [makeWords(text, look, context.href ?? linkOf(fieldLink(fields.open), context))]
}
