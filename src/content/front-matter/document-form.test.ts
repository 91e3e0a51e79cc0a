import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readForm, readYamlForm, writeForm, writeYamlForm } from './document-form.ts'
import { formatDocument } from './format-document.ts'
import { splitFrontMatter } from './split-front-matter.ts'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')
const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
const markdown = files.filter((file) => file.endsWith('.md'))

test('there is content to try', () => {
  expect(markdown.length).toBeGreaterThan(30)
})

test.each(markdown)('%s says the same after it was opened in a form and saved', (file) => {
  const text = readFileSync(join(CONTENT, file), 'utf8')
  const saved = writeForm(readForm(text, 'text-below'), 'text-below')
  const before = splitFrontMatter(text, file).value
  const after = splitFrontMatter(saved, file).value
  expect(after?.data).toEqual(before?.data)
  expect(after?.body.trim()).toBe(before?.body.trim())
})

test('a project that was opened and saved is the same to the byte', () => {
  const projects = markdown.filter((file) => file.startsWith('projects'))
  const changed = projects.filter((file) => {
    const text = readFileSync(join(CONTENT, file), 'utf8')
    return writeForm(readForm(text, 'text-below'), 'text-below') !== text
  })
  // One has a text folded by hand, at another word.
  expect(changed.length).toBeLessThanOrEqual(1)
})

test('what other readers of YAML would take for a number or a truth is put in quotes', () => {
  const fields = {
    title: 'Care: an update',
    time: '18.00',
    telephone: '01235422422',
    answer: 'yes',
    paragraph: '10',
    day: '2021-10-29',
  }
  expect(formatDocument(fields, '1. To agree.')).toBe(`---
title: "Care: an update"
time: "18.00"
telephone: "01235422422"
answer: yes
paragraph: 10
day: 2021-10-29
---

1. To agree.
`)
})

test('long text is folded, text of several lines keeps them, and what is empty is left out', () => {
  const fields = {
    resolution: 'That the fees be agreed.\n\n- Home care\n- Respite care',
    reasons:
      'The fees were last set in 2019. Costs have risen since then by more than the council foresaw when it set them.',
    note: '',
    authors: [{ name: 'Ruth Okafor', telephone: '' }, { name: '' }],
  }
  expect(formatDocument(fields, '')).toBe(`---
resolution: |-
  That the fees be agreed.

  - Home care
  - Respite care
reasons: >-
  The fees were last set in 2019. Costs have risen since then by more than the council foresaw when
  it set them.
authors:
  - name: Ruth Okafor
---
`)
})

test('whatever is typed into a form is read back as it was typed', () => {
  const words = fc
    .oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('---', '- a', '#1', 'a: b', '*x', '!y', '%z', 'null', '~', '0x1F', "'", '"', 'x #y', '010'),
    )
    .map((text) => text.replaceAll('\r', ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(
      fc.record({ title: words, names: fc.array(words, { minLength: 1 }), group: fc.record({ text: words }) }),
      (fields) => {
        const saved = formatDocument(fields, '')
        expect(splitFrontMatter(saved, 'a.md').value?.data).toEqual(fields)
        expect(parse(saved.slice(4, -4), { schema: 'failsafe' })).toEqual(fields)
      },
    ),
    { numRuns: 500 },
  )
})

test('a form of council.yaml keeps the comments and the order of what it does not change', () => {
  const original = readFileSync(join(CONTENT, 'council.yaml'), 'utf8')
  const values = readYamlForm(original, 'items')
  expect(writeYamlForm(values, 'items', original)).toBe(original)
  expect(writeYamlForm({ ...values, title: 'Papers: a record' }, 'items', original)).toBe(
    original.replace('title: Cabinet Reports', 'title: "Papers: a record"'),
  )
})

test('a new term goes to the end of the glossary', () => {
  const original = '# Terms of reports.\n- term: CIL\n  meaning: A charge on new building.\n'
  const values = readYamlForm(original, 'items')
  const terms = Array.isArray(values['items']) ? values['items'] : []
  const changed = { items: [...terms, { term: 'HRA', meaning: 'The account of council housing.', 'stands-for': '' }] }
  expect(writeYamlForm(changed, 'items', original)).toBe(
    `${original}- term: HRA\n  meaning: The account of council housing.\n`,
  )
})

test('a file whose front matter cannot be read is not opened, lest half of it be saved', () => {
  expect(() => readForm('---\ntitle: Care: an update\n---\n', 'text-below')).toThrow('it has a colon in it')
  expect(() => readForm('title: Care\n', 'text-below')).toThrow('Cannot see any front matter')
})
