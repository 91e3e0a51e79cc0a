import { Document, parse, Scalar, visit } from 'yaml'
import type { FieldValue } from './field-places.ts'

/** How far a line may run before its text is folded. */
const WIDTH = 100
/** Text longer than this begins under its name, so that it need not share the first line with it. */
const LONG = 90

/** Writes a file of content: fields at its head in their order, and the text below them. What is empty is left out. */
export function formatDocument(fields: FieldValue, text: string): string {
  const body = text.replace(/\r\n?/g, '\n').trim()
  return `---\n${formatFields(fields)}---\n${body === '' ? '' : `\n${body}\n`}`
}

/** Writes fields as YAML that reads back as the same text everywhere: what other readers would take for a number is in quotes. */
export function formatFields(fields: FieldValue): string {
  const document = new Document(withoutEmpty(fields) ?? {}, { schema: 'failsafe' })
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') node.type = styleOf(String(node.value))
    },
  })
  return document.toString({ lineWidth: WIDTH, minContentWidth: 0, flowCollectionPadding: false })
}

function styleOf(text: string): Scalar.Type {
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL
  if (text.length > LONG) return Scalar.BLOCK_FOLDED
  return isSafePlain(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
}

/** Whether every reader of YAML takes the bare words for what they say: `10` for 10, but `18.00` for 18 and `07` for 7. */
function isSafePlain(text: string): boolean {
  try {
    return String(parse(text)) === text && !/^\s|\s$| #/.test(text)
  } catch {
    // Not YAML at all when it stands bare: that is the answer.
    return false
  }
}

function withoutEmpty(value: FieldValue): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  if (isList(value)) {
    const items = value.flatMap((item) => withoutEmpty(item) ?? [])
    return items.length === 0 ? undefined : items
  }
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const kept = withoutEmpty(field)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}
