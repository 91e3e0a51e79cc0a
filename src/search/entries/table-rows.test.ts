import { expect, test } from 'vitest'
import type { Edit } from '../../testing/edit-files.ts'
import { readSmallCouncil } from '../../testing/read-small-council.ts'
import { buildSearchEntries } from './build-search-entries.ts'

const REPORT = '/reports/2023/care-home-fees/'
const TABLE = `2. The projects stand as in the table.

| Home | Fee a week |
|---|---:|
| Larch House | £912 |
| Rowan Court | |
`
const withTable: Edit = {
  file: 'reports/2023/care-home-fees.md',
  from: '2. The projects stand as in the table.\n',
  to: TABLE,
}
const { value: record, problems } = readSmallCouncil([withTable], '2023-12-01')
if (!record) throw new Error(JSON.stringify(problems))
const entries = buildSearchEntries(record)
const rows = entries.filter(({ unit }) => unit === 'row')

test('the rows of a table in a report can be opened, each cell with the header of its column', () => {
  expect(rows.map(({ address, label, section, text }) => [address, label, section, text])).toEqual([
    [`${REPORT}#table-1--row-1`, 'Table 1, row 1', 'Purpose of report', 'Home: Larch House, Fee a week: £912'],
    [`${REPORT}#table-1--row-2`, 'Table 1, row 2', 'Purpose of report', 'Home: Rowan Court'],
    [
      `${REPORT}#project--new-ledger`,
      'Table after paragraph 2, row 1',
      '',
      'New ledger: Homes, sponsor Ruth Okafor, manager Amir Shah, Planned',
    ],
  ])
})

test('what stands in a row is not told again as a passage', () => {
  expect(entries.filter(({ text }) => text.includes('Larch House'))).toHaveLength(1)
})

test('a row can be linked to, and one that is not there cannot', () => {
  expect(linking('table-1--row-2')).toEqual([])
  expect(linking('project--new-ledger')).toEqual([])
  expect(linking('table-1--row-3')).toEqual(['broken-link'])
})

function linking(anchor: string): readonly string[] {
  const link: Edit = { file: 'pages/about.md', from: `${REPORT}#para-1`, to: `${REPORT}#${anchor}` }
  return readSmallCouncil([withTable, link], '2023-12-01').problems.map(({ kind }) => kind)
}
