import { Document, visit } from 'yaml'
import type { FieldValue } from './field-locations.ts'
import { scalarStyle } from './scalar-style.ts'

/** How far a line may run before its text is folded. */
const WIDTH = 100

/** Writes a file of content: fields at its head in their order, and the text below them. What is empty is left out. */
export function formatDocument(fields: FieldValue, text: string): string {
  const body = text.replace(/\r\n?/g, '\n').trim()
  return `---\n${formatFields(fields)}---\n${body === '' ? '' : `\n${body}\n`}`
}

/** Writes fields as YAML that reads back as the same text everywhere: what other readers would take for a number is in quotes. */
export function formatFields(fields: FieldValue): string {
  return printYaml(new Document(withoutEmpty(fields) ?? {}, { schema: 'failsafe' }))
}

/** Prints YAML as files of content have it, each text in the style that suits it. */
export function printYaml(document: Document): string {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') node.type = scalarStyle(String(node.value))
    },
  })
  return document.toString({ lineWidth: WIDTH, minContentWidth: 0, flowCollectionPadding: false })
}

/** Takes out what was left empty, all the way down, and space round each text. */
export function withoutEmpty(value: FieldValue): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim().replace(/\r\n?/g, '\n')
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
