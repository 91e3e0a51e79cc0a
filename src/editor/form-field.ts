import type { FieldSchema, RefersTo } from '../domain/field-schema.ts'
import { NOT_HELD } from '../domain/held.ts'
import type { Choices, FormPart } from './form.ts'

/** Where the choices of a field that names something else come from, and which of its values is kept. */
const CHOICES = {
  council: {
    collection: '_singletons',
    file: 'settings',
    value_field: 'councils.*.id',
    display_fields: ['councils.*.name'],
  },
  body: { collection: '_singletons', file: 'settings', value_field: 'bodies.*.id', display_fields: ['bodies.*.name'] },
  status: {
    collection: '_singletons',
    file: 'settings',
    value_field: 'statuses.*.id',
    display_fields: ['statuses.*.name'],
  },
  report: { collection: 'report', value_field: '{{slug}}', display_fields: ['title'] },
  programme: { collection: 'programme', value_field: '{{slug}}', display_fields: ['title'] },
  project: { collection: 'project', value_field: '{{slug}}', display_fields: ['title'] },
  'forward-plan': { collection: 'forward-plan', value_field: '{{slug}}', display_fields: ['title'] },
  strategy: { collection: 'strategy', value_field: '{{slug}}', display_fields: ['label', 'title'] },
} as const satisfies Record<RefersTo, unknown>

const LIST_OR_NONE = 'If there are none, add one that says none; leave it empty where that is not held.'
const DAY_OR_NOT_HELD = `^(${NOT_HELD}|\\d{4}-\\d{2}-\\d{2})$`

/** The part of a form that fills one field, made from what the record asks of it. */
export function formField(name: string, schema: FieldSchema, required: boolean): FormPart {
  const common = { name, label: titleOf(name, schema), required, ...hintOf(schema) }
  if (schema.anyOf) return heldField(common, schema.anyOf)
  if (schema.type === 'array') return listField(common, schema)
  if (schema.type === 'object') return { ...common, widget: 'object', fields: formFields(schema) }
  const refersTo = schema['x-refers-to']
  if (refersTo) return { ...common, widget: 'relation', ...choicesOf(refersTo) }
  if (schema.enum) return { ...common, widget: 'select', options: schema.enum.map(optionOf) }
  if (schema.format === 'date') return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
  if (schema.contentMediaType) return { ...common, widget: 'text' }
  return { ...common, ...LINE, ...(schema.pattern && { pattern: [schema.pattern, schema.description ?? ''] }) }
}

/** The parts of a form for a group of fields, in the order in which they are written. */
export function formFields({ properties = {}, required = [] }: FieldSchema): readonly FormPart[] {
  return Object.entries(properties).map(([name, schema]) => formField(name, schema, required.includes(name)))
}

// A colon in a title is a colon, not the beginning of a picture.
const LINE = { widget: 'string', use_emoji_autocomplete: false } as const

type Common = { readonly name: string; readonly label: string; readonly required: boolean; readonly hint?: string }

/** A fact that may not be held is text: a picker of days could not say so. New documents begin with "not held" where it must be said. */
function heldField(common: Common, readings: readonly FieldSchema[]): FormPart {
  const fact = readings.find((reading) => reading.const === undefined)
  if (fact?.type === 'array') return listField({ ...common, hint: [common.hint, LIST_OR_NONE].join(' ') }, fact)
  if (fact?.enum) return { ...common, widget: 'select', options: [...fact.enum, NOT_HELD].map(optionOf) }
  const hint = [common.hint, `Write ${NOT_HELD} where the record does not hold it.`].filter(Boolean).join(' ')
  const held = { ...common, hint, ...(common.required && { default: NOT_HELD }) }
  if (fact?.contentMediaType) return { ...held, widget: 'text' }
  if (fact?.format !== 'date') return { ...held, ...LINE }
  return { ...held, ...LINE, pattern: [DAY_OR_NOT_HELD, `Write the day as YYYY-MM-DD, or ${NOT_HELD}.`] }
}

function listField(common: Common, { items = {} }: FieldSchema): FormPart {
  const label_singular = titleOf(`item of ${common.name}`, items)
  const list = {
    ...common,
    label_singular,
    widget: 'list',
    collapsed: 'auto',
    ...(common.required && { min: 1 }),
  } as const
  if (items.type !== 'object') return { ...list, field: formField('item', items, true) }
  return { ...list, summary: summaryOf(items), fields: formFields(items) }
}

/** What tells items of a list apart when they are folded up: their first two fields that are plain. */
function summaryOf({ properties = {} }: FieldSchema): string {
  const plain = Object.entries(properties).filter(([, schema]) => schema.type === 'string' && !schema.contentMediaType)
  return plain
    .slice(0, 2)
    .map(([name]) => `{{fields.${name}}}`)
    .join(' – ')
}

function choicesOf(refersTo: RefersTo): Choices {
  const choices = CHOICES[refersTo]
  return { ...choices, search_fields: choices.display_fields }
}

function hintOf({ description, examples = [] }: FieldSchema): { readonly hint?: string } {
  const example = examples.length > 0 ? `For example ${examples.join(' or ').replace(/\.$/, '')}.` : undefined
  const hint = [description, example].filter(Boolean).join(' ')
  return hint === '' ? {} : { hint }
}

function titleOf(name: string, { title }: FieldSchema): string {
  if (title === undefined) throw new Error(`The field "${name}" has no title for a form`)
  return title
}

function optionOf(value: string): { label: string; value: string } {
  const words = value.replaceAll('-', ' ')
  return { label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, value }
}
