import type { FieldValue } from './field-locations.ts'
import { findFenceProblem } from './find-fence-problem.ts'
import { formatDocument } from './format-document.ts'
import { readYaml } from './read-yaml.ts'
import { rewriteFields } from './rewrite-fields.ts'

/** What a form holds: fields by name, and the text below them under a name of its own. */
export type FormValues = Readonly<Record<string, FieldValue>>

/*
 * Reading and writing for a form in a browser, so that it sees each value as the text that was written, and what it writes is
 * what `check` reads. A file that check would refuse as a whole throws: a form would show half of it and write that.
 */

/** Reads a Markdown file into a form; the text below its fields becomes `textField`. */
export function readForm(text: string, textField: string): FormValues {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const fence = findFenceProblem(plain, '')
  if (fence) throw new Error(fence.message)
  const end = plain.indexOf('\n---', 3)
  const rest = plain.slice(plain.indexOf('\n', end + 1) + 1)
  const body = plain.includes('\n', end + 1) ? rest.trim() : ''
  return { ...readGroup(plain.slice(plain.indexOf('\n') + 1, end + 1)), [textField]: body }
}

/** Writes a form as a Markdown file. */
export function writeForm(values: FormValues, textField: string): string {
  const { [textField]: text = '', ...fields } = values
  return formatDocument(fields, typeof text === 'string' ? text : '')
}

/** Reads a YAML file into a form; a list at its top becomes the field `listField`. */
export function readYamlForm(text: string, listField: string): FormValues {
  const data = readData(text)
  if (typeof data === 'string') return {}
  return isList(data) ? { [listField]: data } : data
}

/** Writes a form as a YAML file, into the text that it was read from. */
export function writeYamlForm(values: FormValues, listField: string, original: string): string {
  return rewriteFields(original, values[listField] ?? values)
}

function readGroup(yaml: string): FormValues {
  const data = readData(yaml)
  return typeof data === 'string' || isList(data) ? {} : data
}

function readData(yaml: string): FieldValue {
  const { value, problems } = readYaml(yaml, '')
  if (!value) throw new Error(problems.map(({ message }) => message).join('\n'))
  return value.data
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}
