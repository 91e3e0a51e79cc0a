import { expect, test } from 'vitest'
import { describeDocuments } from '../content/describe-documents.ts'
import { classifyFile } from '../content/files/classify-file.ts'
import type { FieldSchema } from '../domain/field-schema.ts'
import { editorConfiguration } from './editor-configuration.ts'
import { LIST_FIELD, TEXT_FIELD, type FormPart } from './form.ts'

const documents = describeDocuments()
const configuration = editorConfiguration({ documents, title: 'Papers of Ambleford', basePath: '/' })
const forms = new Map([...configuration.collections, ...configuration.singletons].map((form) => [form.name, form]))

test('every kind of document has a form', () => {
  expect([...forms.keys()].toSorted()).toEqual(documents.map(({ kind }) => kind).toSorted())
})

test.each(documents.map((document) => [document.kind, document] as const))(
  'every field of the schema is in the form of a %s, and every part of the form is in the schema',
  (kind, { fields, text }) => {
    const inSchema =
      fields.type === 'array'
        ? schemaPaths({ properties: { [LIST_FIELD]: fields }, required: [LIST_FIELD] })
        : schemaPaths(fields)
    const inForm = formPaths(forms.get(kind)?.fields ?? [])
    expect(inForm.filter((path) => !path.startsWith(TEXT_FIELD))).toEqual(inSchema)
    expect(inForm.some((path) => path.startsWith(TEXT_FIELD))).toBe(text !== undefined)
  },
)

test('a picture that an officer adds goes where pictures belong, and is asked for by its address there', () => {
  const path = `${configuration.media_folder.replace(/^content\//, '')}/council-chamber.jpg`
  expect(classifyFile(path, path)).toMatchObject({ place: { kind: 'picture' }, problems: [] })
  expect(`content${configuration.public_folder}`).toBe(configuration.media_folder)
  expect(configuration.media_libraries.default.config.slugify_filename).toBe(true)
})

test('no document has a field by the name that forms give to its text', () => {
  expect(documents.filter(({ fields }) => TEXT_FIELD in (fields.properties ?? {}))).toEqual([])
})

test('fields that name something else offer it to choose, and days and outcomes are picked', () => {
  const project = forms.get('project')?.fields.find(({ name }) => name === 'history')
  const entry = project?.widget === 'list' ? (project.fields ?? []) : []
  expect(entry.map(({ name, widget }) => `${name}: ${widget}`)).toEqual([
    'date: datetime',
    'status: relation',
    'programme: relation',
    'sponsor: string',
    'manager: string',
    'report: relation',
    'paragraph: string',
    'printed-as: string',
    'note: string',
  ])
  expect(forms.get('decision')?.fields.find(({ name }) => name === 'outcome')).toMatchObject({
    widget: 'select',
    options: expect.arrayContaining([{ label: 'Approved as amended', value: 'approved-as-amended' }]),
  })
})

test('a fact that may not be held begins as "not held", and a day among them is still a day', () => {
  expect(forms.get('decision')?.fields.find(({ name }) => name === 'published')).toEqual({
    name: 'published',
    label: 'Published on',
    required: true,
    hint: 'The day the decision was published. For example 2021-12-07. Write not held where the record does not hold it.',
    default: 'not held',
    widget: 'string',
    use_emoji_autocomplete: false,
    pattern: ['^(not held|\\d{4}-\\d{2}-\\d{2})$', 'Write the day as YYYY-MM-DD, or not held.'],
  })
})

test('the text of a report is typed as it is printed: no editor of rich text touches its numbers', () => {
  const text = forms.get('report')?.fields.at(-1)
  expect(text).toMatchObject({ name: TEXT_FIELD, label: 'Text of the report', widget: 'text', required: true })
})

test('the accessibility statement, which stands among the pages, is not opened as a page', () => {
  const pages = configuration.collections.find(({ name }) => name === 'page')
  const pattern = new RegExp(pages?.filter?.pattern ?? '')
  expect(['about', 'accessibility', 'accessibility-events'].filter((slug) => pattern.test(slug))).toEqual([
    'about',
    'accessibility-events',
  ])
})

test('nothing that was published is deleted from the editor', () => {
  expect(configuration.collections.filter((collection) => collection.delete)).toEqual([])
})

test('in the published site the editor keeps its work where the council says', () => {
  const setting = { repository: 'ambleford/papers', branch: 'main', signIn: 'https://sign-in.ambleford.example' }
  expect(editorConfiguration({ documents, title: 'Papers', basePath: '/', setting }).backend).toEqual({
    name: 'github',
    repo: 'ambleford/papers',
    branch: 'main',
    base_url: 'https://sign-in.ambleford.example',
  })
  expect(configuration.backend).toEqual({ name: 'test-repo' })
})

/** Every field by its path, with whether it is required: `history.[].date required`. */
function schemaPaths({ properties = {}, required = [] }: FieldSchema): readonly string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const schema = field.anyOf?.find(({ type }) => type === 'array') ?? field
    const items = schema.items?.type === 'object' ? schemaPaths(schema.items).map((path) => `${name}.[].${path}`) : []
    const within = schemaPaths(schema).map((path) => `${name}.${path}`)
    return [`${name} ${required.includes(name) ? 'required' : 'optional'}`, ...items, ...within]
  })
}

function formPaths(parts: readonly FormPart[]): readonly string[] {
  return parts.flatMap((part) => {
    const own = `${part.name} ${part.required ? 'required' : 'optional'}`
    if (part.widget === 'list') return [own, ...formPaths(part.fields ?? []).map((path) => `${part.name}.[].${path}`)]
    if (part.widget === 'object') return [own, ...formPaths(part.fields).map((path) => `${part.name}.${path}`)]
    return [own]
  })
}
