import { expect, test } from 'vitest'
import type { FieldSchema } from '../domain/field-schema.ts'
import { describeDocuments } from './describe-documents.ts'
import { classifyFile } from './files/classify-file.ts'
import { parseFields } from './parse/parse-fields.ts'
import { readYaml } from './front-matter/read-yaml.ts'
import { projectSchema } from './schemas/project-schema.ts'

const documents = describeDocuments()

test.each(documents.map(({ kind, place }) => [kind, place] as const))(
  'a file where a %s is said to stand is taken for one',
  (kind, place) => {
    const path = 'file' in place ? place.file : `${place.folder}/${place.foldersByYear ? '2023/' : ''}care-home-fees.md`
    expect(classifyFile(path, path)).toMatchObject({ classified: { kind }, problems: [] })
  },
)

test('every kind of document is described once', () => {
  expect(documents.map(({ kind }) => kind).toSorted()).toEqual([
    'accessibility',
    'allowed',
    'decision',
    'forward-plan',
    'glossary',
    'meeting',
    'moved',
    'page',
    'programme',
    'project',
    'removed',
    'report',
    'settings',
    'strategy',
  ])
})

test('every field has a name and says what to write in it', () => {
  const silent = documents
    .flatMap(({ kind, fields }) => eachField(kind, fields))
    .filter(([, field]) => !field.title || !field.description)
  expect(silent.map(([path]) => path)).toEqual([])
})

test('what is said of a field is what the schema asks of it', () => {
  const project = documents.find(({ kind }) => kind === 'project')
  expect(project?.fields.properties?.['order']).toEqual({
    type: 'string',
    minLength: 1,
    pattern: '^[1-9]\\d{0,5}$',
    title: 'Order',
    description: 'Its place in its programme’s list, from 1.',
    examples: ['1'],
  })
  expect(project?.fields.required).toEqual(['title', 'order', 'history'])
  expect(project?.fields.additionalProperties).toBe(false)
  const meeting = documents.find(({ kind }) => kind === 'meeting')
  expect(meeting?.fields.properties?.['council']).toMatchObject({ 'x-refers-to': 'council' })
  expect(meeting?.fields.properties?.['date']).toMatchObject({ format: 'date' })
  const decision = documents.find(({ kind }) => kind === 'decision')
  expect(decision?.fields.properties?.['outcome']?.enum).toContain('approved-as-amended')
  expect(decision?.fields.properties?.['published']?.anyOf?.map((reading) => reading.const ?? reading.format)).toEqual([
    'not held',
    'date',
  ])
})

test('the words of JSON Schema that fields are described in are those that forms understand', () => {
  const known = new Set([
    'type',
    'title',
    'description',
    'examples',
    'enum',
    'const',
    'format',
    'pattern',
    'minLength',
    'contentMediaType',
    'x-refers-to',
    'minItems',
    'items',
    'properties',
    'required',
    'additionalProperties',
    'anyOf',
  ])
  const words = documents
    .flatMap(({ kind, fields }) => [...eachField(kind, fields), [kind, fields] as const])
    .flatMap(([, field]) => Object.keys(field))
  expect(words.filter((word) => !known.has(word))).toEqual([])
})

test.each(exampleCases())('the example given for %s is accepted by its own schema: %s', (_path, example, pattern) => {
  expect(example).toMatch(new RegExp(pattern))
})

test('a schema keeps its words for people while it goes on reading as before', () => {
  const yaml = readYaml('title: New ledger\norder: first\nhistory: []\n', 'content/projects/new-ledger.md')
  const { problems } = parseFields(projectSchema, yaml.value ?? expect.fail())
  expect(problems.map(({ message }) => message)).toEqual([
    'Cannot read the order "first": it is not a whole number from 1',
    'The list of history entries is empty',
  ])
})

/** Every field of a document with its path, groups and lists included; items of a list need no words of their own. */
function eachField(path: string, schema: FieldSchema): readonly (readonly [string, FieldSchema])[] {
  const readings = (schema.anyOf ?? []).flatMap((reading) => eachField(path, reading))
  const inItems = schema.items ? eachField(path, schema.items) : []
  const inGroup = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [`${path}.${name}`, field] as const,
    ...eachField(`${path}.${name}`, field),
  ])
  return [...readings, ...inItems, ...inGroup]
}

function exampleCases(): readonly (readonly [string, string, string])[] {
  return documents.flatMap(({ kind, fields }) =>
    eachField(kind, fields).flatMap(([path, field]) => {
      const readings = field.anyOf ?? [field]
      const pattern = readings
        .map((reading) => (reading.format === 'date' ? '^\\d{4}-\\d{2}-\\d{2}$' : reading.pattern))
        .find(Boolean)
      return pattern === undefined ? [] : (field.examples ?? []).map((example) => [path, example, pattern] as const)
    }),
  )
}
