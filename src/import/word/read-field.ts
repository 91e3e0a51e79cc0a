import type { Inline } from '../document/document.ts'
import { childOf, textOf, toggleOf, type XmlElement } from '../reading/xml-element.ts'
import { computeField, sequenceNumber } from './computed-fields.ts'
import { fieldName, whyHidden } from './field-stack.ts'
import { noteReference } from './cross-references.ts'
import { makeWords, type LineContext } from './line-context.ts'
import { noteLook } from './note-look.ts'
import { PLAIN_LOOK, type RunLook } from './run-look.ts'

/** Reads the begin, the middle or the end of a field; at the end of one without a result, what Word would print. */
export function readFieldMark(mark: XmlElement, look: RunLook, context: LineContext): readonly Inline[] {
  const { fields } = context.reading
  const type = mark.attributes['w:fldCharType']
  if (type === 'begin') {
    fields.begin()
    const box = childOf(childOf(mark, 'w:ffData'), 'w:checkBox')
    if (box)
      return addComputed(
        (toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default')) === true ? '☒' : '☐',
        look,
        context,
        fields.open.slice(0, -1),
      )
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
  if (ended) noteReference(ended, context.reading)
  if (!ended || ended.phase === 'result' || look.isHidden) return []
  return addComputed(computeField(ended.code, context.reading, context.place) ?? '', look, context, fields.open)
}

function addComputed(
  text: string,
  look: RunLook,
  context: LineContext,
  around: Parameters<typeof whyHidden>[0],
): readonly Inline[] {
  if (text === '' || whyHidden(around)) return []
  context.reading.gathered.added += text
  noteLook(text, look, context.reading)
  return [makeWords(text, look, context.href)]
}

/** Reads a field that is written as one element. */
export function readSimpleField(field: XmlElement, context: LineContext): readonly Inline[] {
  const { fields, gathered } = context.reading
  const code = field.attributes['w:instr'] ?? ''
  const hasResult = textOf(field) !== ''
  fields.begin()
  fields.addCode(code)
  fields.separate()
  const inside = context.readChildren(field, context)
  const ended = fields.end()
  if (ended) noteReference(ended, context.reading)
  if (hasResult && fieldName(code) === 'SEQ') sequenceNumber(code, context.reading)
  if (hasResult || whyHidden(fields.open)) return inside
  const text = computeField(code, context.reading, context.place) ?? ''
  gathered.added += text
  return text === '' ? inside : [makeWords(text, PLAIN_LOOK, context.href)]
}
