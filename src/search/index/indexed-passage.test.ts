import { expect, test } from 'vitest'
import { makeEntry } from '../entries/make-entry.ts'
import { NO_PASSAGE, packAnchor, readPassages } from './indexed-passage.ts'

const PAGE = '/reports/2021/care/'
const shared = { pageTitle: 'Care', kind: 'report', date: '2021-10-29', facts: ['South Cabinet: approved'] } as const

test('what a passage is comes back from the index as it was, whatever its label and heading hold', () => {
  const passages = [
    makeEntry({ ...shared, address: PAGE, names: ['Care 2021'], text: 'one two' }),
    makeEntry({
      ...shared,
      address: `${PAGE}#para-1`,
      unit: 'paragraph',
      locators: ['para1', 'para1.of.annex.ü'],
      label: 'Paragraph 1',
      section: 'A | B 50%',
      text: 'three',
    }),
    makeEntry({
      ...shared,
      address: `${PAGE}#r|1`,
      unit: 'row',
      label: 'Row | 1%',
      section: 'A | B 50%',
      text: 'four five',
    }),
    makeEntry({
      ...shared,
      address: `${PAGE}#para-2`,
      unit: 'paragraph',
      label: 'Paragraph 2',
      facts: [],
      text: 'six',
    }),
  ]
  const locations = [0, 2, 4, 6]
  const anchors = passages.map((passage, at) => ({
    id: packAnchor(passage, passages[at - 1]),
    location: locations[at] ?? 0,
  }))
  const content = 'one two three heading four five six'
  const read = readPassages({
    raw_url: PAGE,
    content,
    meta: { title: 'Care' },
    anchors: [...anchors.slice(0, 2), { id: NO_PASSAGE, location: 3 }, ...anchors.slice(2)],
  })
  expect(read).toEqual(passages.map(({ filters: _filters, synonyms: _synonyms, ...passage }) => passage))
})

test('what a passage has in common with the one before it is not written again', () => {
  expect(packAnchor(paragraph(4), paragraph(3))).toBe('para-4|Paragraph%204|para4')
})

function paragraph(number: number) {
  return makeEntry({
    ...shared,
    address: `${PAGE}#para-${number}`,
    unit: 'paragraph',
    locators: [`para${number}`],
    label: `Paragraph ${number}`,
    text: '',
  })
}
