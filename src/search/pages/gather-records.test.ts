import { expect, test } from 'vitest'
import { capPositions, countPages } from './cap-positions.ts'
import { indexWords, layOutPage, PART_STARTS } from './index-text.ts'
import { makeEntry } from '../entries/make-entry.ts'
import { buildPageTable, packTable, unpackTable, valuesOf } from './page-table.ts'
import { joinBlocks, packBlocks, packTexts, unpackTexts } from './page-texts.ts'
import { gatherRecords } from './search-record.ts'
import { heldPhrases } from '../words/search-words.ts'
import { cutWords, packShard, shardsFor, unpackShard } from '../words/word-shards.ts'

const bins = {
  pageTitle: 'Bins',
  kind: 'report',
  date: '2024-03-12',
  filters: { year: [{ value: '2024', name: '2024' }] },
} as const
const entries = [
  makeEntry({
    address: '/projects/lorries/',
    pageTitle: 'Lorries',
    kind: 'project',
    text: '',
    synonyms: ['Lorries', 'Refuse vehicles'],
    filters: {
      status: [{ value: 'active', name: 'Active' }],
      year: [
        { value: '2023', name: '2023' },
        { value: '2024', name: '2024' },
      ],
    },
  }),
  makeEntry({ ...bins, address: '/reports/2024/bins/', names: ['Minute 48'], text: 'A gap of £4.3 million' }),
  makeEntry({
    ...bins,
    address: '/reports/2024/bins/#para-1',
    label: 'Paragraph 1',
    section: 'Cost',
    text: 'A new lorry',
  }),
]
const records = gatherRecords(entries)
const [report = []] = records.map((record) => indexWords(record.entries))

test('gathers what stands on one page, newest first', () => {
  expect(records.map(({ number, page, entries: places }) => [number, page, places.length])).toEqual([
    [0, '/reports/2024/bins/', 2],
    [1, '/projects/lorries/', 1],
  ])
})

test('tells what a word is by where it stands, and knows a sum by its full amount', () => {
  expect(report.indexOf('bins')).toBe(PART_STARTS.title)
  expect(report.indexOf('cost')).toBe(PART_STARTS.heading)
  expect(report.indexOf('minute')).toBe(PART_STARTS.name)
  expect(report.slice(PART_STARTS.text, PART_STARTS.text + 5)).toEqual(['a', 'gap', 'of', '4300000', '-'])
  expect(report).toEqual(expect.arrayContaining(['4.3', 'million', 'para1', 'minute48']))
})

test('a word on very many pages is told once a page, and on every page', () => {
  const many = Array.from({ length: 5000 }, () => [...Array.from({ length: 30 }, () => '-'), 'council', 'council'])
  const capped = capPositions(many)
  expect(countPages(capped).get('council')).toBe(5000)
  expect(capped[0]?.filter((word) => word === 'council')).toHaveLength(1)
  expect(capPositions(many.slice(0, 10))[0]?.filter((word) => word === 'council')).toHaveLength(2)
})

test('the table of pages comes back as it was written', () => {
  const table = buildPageTable(records, [1, 3])
  expect(unpackTable(JSON.parse(packTable(table)))).toEqual(table)
  expect(table.days).toEqual(['2024-03-12', ''])
  expect(table.options.year.map(({ value }) => value)).toEqual(['2024', '2023'])
  expect(valuesOf(table, 'year', 1)).toEqual(['2024', '2023'])
  expect(valuesOf(table, 'status', 0)).toEqual([])
})

test('the places of a page come back as they were written, without what they have in common', () => {
  const onPage = records[0]?.entries ?? []
  const packed = packTexts(onPage)
  expect(packed.match(/2024-03-12/g)).toHaveLength(1)
  const held = onPage.map(({ filters: _filters, synonyms: _synonyms, ...place }) => place)
  expect(unpackTexts(JSON.parse(packed))).toEqual(held)
})

test('a long page is published in blocks, and what reaches from one into the next is in both', () => {
  const long = Array.from({ length: 12 }, (_, at) =>
    makeEntry({
      ...bins,
      address: `/reports/2024/bins/#para-${at + 1}`,
      label: `Paragraph ${at + 1}`,
      section: at < 6 ? 'Cost' : 'Lorries',
      text: Array.from({ length: 120 }, (_word, word) => `word${at}x${word}`).join(' '),
    }),
  )
  const { words, starts } = layOutPage(long)
  const blocks = packBlocks(long, starts).map((block) =>
    unpackTexts(JSON.parse(block)).map(({ label }) => label.slice(10)),
  )
  expect(blocks).toEqual([
    ['1', '2', '3', '4', '5'],
    ['5', '6', '7', '8', '9'],
    ['9', '10', '11', '12'],
  ])
  expect(joinBlocks(packBlocks(long, starts).map((block) => JSON.parse(block) as unknown))).toHaveLength(12)
  expect(starts.slice(0, 2)).toEqual([PART_STARTS.text, PART_STARTS.text + 121])
  expect(words.indexOf('word6x0')).toBe((starts[6] ?? 0) + 2)
})

test('a place without a day or facts does not take those of its page', () => {
  const [first = makeEntry({ ...bins, address: '/a/', text: '' })] = entries
  const odd = { ...first, address: `${first.address}#odd`, label: 'Odd', facts: [], date: '' }
  expect(unpackTexts(JSON.parse(packTexts([{ ...first, date: '2024-01-01', facts: ['Told'] }, odd])))[1]).toMatchObject(
    {
      date: '',
      facts: [],
    },
  )
})

test('words are cut into files that are found by their beginnings', () => {
  const words = new Map(Array.from({ length: 4000 }, (_, at) => [`word${String(at).padStart(4, '0')}`, at + 1]))
  const { firsts, shards } = cutWords(words)
  expect(firsts).toEqual(['word0000', 'word1500', 'word3000'])
  expect(shardsFor('word1499', firsts)).toEqual([0])
  expect(shardsFor('word1', firsts)).toEqual([0, 1])
  expect(shardsFor('z', firsts)).toEqual([2])
  expect(unpackShard(packShard(shards[1] ?? []))).toEqual(shards[1])
})

test('keeps phrases that mean the same together, with the words of the record they stand as', () => {
  expect(heldPhrases(entries, ['lorry', 'vehicle'])).toEqual([
    [
      { written: 'Lorries', words: ['lorries'], forms: [['lorry']] },
      { written: 'Refuse vehicles', words: ['refuse', 'vehicles'], forms: [[], ['vehicle']] },
    ],
  ])
})
