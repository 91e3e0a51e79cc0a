import { expect, test } from 'vitest'
import { indexRecord } from '../../domain/index-record.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { dataFiles } from './data-files.ts'
import { PROJECT_COLUMNS, projectRows, spreadsheetRows } from './project-rows.ts'

const index = indexRecord(
  readFullRecord((path, text) =>
    path.endsWith('hut-register.md') ? text.replace(/(paragraph: 2\.3\n)(?: .*\n)+/, '$1') : text,
  ),
)
const rows = projectRows(index, (address) => `https://papers.example${address}`)

test('a paragraph’s number is text to a spreadsheet, and its full address stands beside it', () => {
  const register = spreadsheetRows(rows).find(({ project }) => project === 'Register of huts')
  expect(register?.paragraph).toBe('paragraph 2.3')
  expect(register?.paragraph_address).toBe('https://papers.example/reports/2023/sea-defences/#para-2-3')
  expect(rows.find(({ project }) => project === 'Register of huts')?.paragraph).toBe('2.3')
})

test('no cell but a day is a number that a spreadsheet would write otherwise', () => {
  const cells = spreadsheetRows(rows).flatMap((row) => Object.entries(row))
  expect(cells.length).toBe(rows.length * Object.keys(PROJECT_COLUMNS).length)
  expect(cells.filter(([column, cell]) => column !== 'recorded' && /^[\d.,:/ -]+$/.test(cell))).toEqual([])
})

test('reports of a large record stand in a file for each year, and of a large year in parts, each of them once', () => {
  const most = 12_000
  const files = dataFiles(index, (address) => `https://papers.example${address}`, most)
  const addressesIn = ({ content }: (typeof files)[number]) => {
    const text = typeof content === 'object' && 'pieces' in content ? [...content.pieces()].join('') : ''
    return (JSON.parse(text) as readonly { readonly address: string }[]).map(({ address }) => address)
  }
  const whole = files.find(({ address }) => address === '/data/reports.json')
  const parts = files.filter(({ year }) => year !== undefined)
  expect(parts.filter(({ part }) => part !== undefined).length).toBeGreaterThan(0)
  expect(parts.flatMap(addressesIn)).toEqual(whole && addressesIn(whole))
  for (const part of parts) expect(part.bytes <= most || addressesIn(part).length <= 2).toBe(true)
  expect(new Set(parts.map(({ address }) => address)).size).toBe(parts.length)
})
