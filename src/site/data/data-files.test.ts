import { expect, test } from 'vitest'
import { indexRecord } from '../../domain/index-record.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
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
  expect(cells.filter(([column, cell]) => column !== 'recorded' && /^[\d.,:/ -]+$/.test(String(cell)))).toEqual([])
})
