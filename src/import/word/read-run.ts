import type { Inline } from '../document/document.ts'
import { childOf, elementsOf, textOf, type XmlElement } from '../reading/xml-element.ts'
import { chosenAlternative } from './chosen-alternative.ts'
import { fieldLink, fieldName, whyHidden } from './field-stack.ts'
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
  let ownMark: string | undefined
  return elementsOf(run).flatMap((child) => {
    if (ownMark !== undefined) {
      noteMark(ownMark, child, look, context)
      return []
    }
    if (['1', 'true', 'on'].includes(child.attributes['w:customMarkFollows'] ?? '')) ownMark = noteId(child)
    return readRunChild(child, look, context)
  })
}

/** A footnote can have a mark of its own, which the file holds as text after it: the site prints its own. */
function noteMark(id: string, child: XmlElement, look: RunLook, { reading: { gathered } }: LineContext): void {
  const text = readRunText(child, look, gathered) ?? ''
  gathered.noteMarks.set(id, `${gathered.noteMarks.get(id) ?? ''}${text}`)
  if (text !== '') gathered.skipped.push({ why: 'note-mark', text })
}

function noteId(reference: XmlElement): string {
  return `${reference.name === 'w:footnoteReference' ? 'f' : 'e'}${reference.attributes['w:id'] ?? ''}`
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
    const id = noteId(child)
    // Word does not print a footnote whose mark is hidden.
    if (look.isHidden) {
      gathered.leftovers.push(...unseenWords('A footnote’s mark', reading.around.where, 'which Word does not print'))
      return []
    }
    if (!gathered.noteOrder.includes(id)) gathered.noteOrder.push(id)
    return [{ kind: 'note', id }]
  }
  const text = readRunText(child, look, gathered)
  if (text === undefined) return []
  fields.addResult(text)
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
  if (text.trim() !== '' && fields.open.some(({ code }) => fieldName(code) === 'PAGEREF')) {
    gathered.toReview.add(
      `The text refers to page ${text.trim()} of the Word file, but the site has no pages: name a paragraph there`,
    )
  }
  if (text === '\n') return [{ kind: 'break' }]
  noteLook(text, look, reading)
  return text === '' ? [] : [makeWords(text, look, context.href ?? linkOf(fieldLink(fields.open), context))]
}
