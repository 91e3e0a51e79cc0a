import { expect, test } from 'vitest'
import { CONTEXT, tryImport } from '../fixtures/try-import.ts'
import { historyEntry, newProjectFields } from './project-fields.ts'

const HEADER = 'Author: A. Person\n\nTo: Cabinet\n\nDates: South 1 July 2022\n\nAn update\n\n9. See the table.\n\n'
const TABLE = [
  'Programme\tProject\tSponsor\tProject Manager\tStatus',
  'Platform\tConnectivity\tJames Carpenter\tSimon Turner\tActive',
  '\tFollow me print\tJames Carpenter\tTBC\tScheduled',
  'Customer Systems\tCustomer relationship mgt\tJames Carpenter\tLee Brown\tComplete',
].join('\n')

async function compared(table: string, context = CONTEXT) {
  const result = await tryImport('paper.txt', `${HEADER}${table}\n`, { context })
  if (result.outcome !== 'imported' || !result.report.projects) throw new Error(JSON.stringify(result))
  expect(result.receipt.errors).toEqual([])
  expect(result.report.markdown).toContain('9. See the table.\n\n[[project-table]]\n')
  return result.report.projects
}

test('the table’s new statuses are offered as entries, and counted', async () => {
  const projects = await compared(TABLE)
  expect(projects.summary).toBe('2 statuses changed, 1 project new')
  expect(
    projects.updates.map(({ slug, before, standing, printedAs, order }) => ({
      slug,
      before,
      status: standing.status,
      printedAs,
      order,
    })),
  ).toEqual([
    { slug: 'connectivity', before: 'scheduled', status: 'active', printedAs: undefined, order: undefined },
    { slug: 'follow-me-print', before: undefined, status: 'scheduled', printedAs: undefined, order: 2 },
    {
      slug: 'customer-relationship-management',
      before: 'active',
      status: 'complete',
      printedAs: 'Customer relationship mgt',
      order: undefined,
    },
  ])
})

test('an entry that the history has already is not offered again', async () => {
  const context = {
    ...CONTEXT,
    projects: CONTEXT.projects.map((project) => ({ ...project, reports: ['2022/an-update'] })),
  }
  expect((await compared(TABLE, context)).summary).toBe('0 statuses changed, 1 project new')
})

test('a status or programme that the site does not know is reported, and nothing is made up for it', async () => {
  const projects = await compared(TABLE.replace('Active', 'Amber').replace('Customer Systems', 'Parks'))
  expect(projects.toReview).toEqual([
    '"Amber", the status of Connectivity, is not one that the site knows: nothing is offered for it',
    '"Parks", the programme of Customer relationship mgt, is not one that the site knows: nothing is offered for it',
  ])
})

test('a table of anything else stays a table', async () => {
  const result = await tryImport('paper.txt', `${HEADER}${TABLE.replace('Status', 'Cost')}\n`)
  expect(result.outcome === 'imported' && result.report.markdown).toContain(
    '| Programme | Project | Sponsor | Project Manager | Cost |',
  )
})

test('an entry of a history says only what changed, and its status', async () => {
  const [update] = (await compared(TABLE)).updates
  expect(update && historyEntry(update, { report: '2022/an-update', date: '2022-07-01' })).toEqual({
    date: '2022-07-01',
    status: 'active',
    programme: '',
    sponsor: '',
    manager: '',
    report: '2022/an-update',
    paragraph: '9',
    'printed-as': '',
  })
})

test('a new project has everything that the table says of it', async () => {
  const update = (await compared(TABLE)).updates[1]
  expect(update && newProjectFields(update, { report: '2022/an-update', date: '2022-07-01' })).toEqual({
    title: 'Follow me print',
    order: '2',
    history: [
      {
        date: '2022-07-01',
        status: 'scheduled',
        programme: 'platform',
        sponsor: 'James Carpenter',
        manager: 'TBC',
        report: '2022/an-update',
        paragraph: '9',
        'printed-as': '',
      },
    ],
  })
})
