import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { test } from '../../../src/testing/browser-test.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const CITATION =
  /^Vale of White Horse District Council and South Oxfordshire District Council, “Joint Technology Strategy update”/

function clipboardOf(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

async function allowCopying(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

test('choosing a paragraph’s number copies its address, says so, and makes it the page’s', async ({ open }) => {
  const page = await open(REPORT)
  await allowCopying(page)
  await page.getByRole('link', { name: 'Paragraph 17', exact: true }).first().click()
  await page.getByText('Address of paragraph 17 copied').waitFor()
  expect(new URL(page.url()).hash).toBe('#para-17')
  expect(await clipboardOf(page)).toBe(page.url())
})

test('a paragraph’s number is a link to its address without any script', async ({ open }) => {
  const page = await open(REPORT, { scripts: false })
  await page.locator('#para-17 > .paragraph__number').click()
  expect(new URL(page.url()).hash).toBe('#para-17')
})

test('a paragraph is cited in words, with an address that knows its words and says later that they are the same', async ({
  open,
}) => {
  const page = await open(`${REPORT}#para-17`)
  await allowCopying(page)
  await page.getByRole('button', { name: 'Cite paragraph 17' }).click()
  await page.getByText('Citation of paragraph 17 copied').waitFor()
  const citation = await clipboardOf(page)
  expect(citation).toMatch(CITATION)
  const address = /paragraph 17, (?<address>https:\S+)$/.exec(citation)?.groups?.['address'] ?? ''
  const { pathname, search, hash } = new URL(address)
  expect([pathname.endsWith(REPORT), hash]).toEqual([true, '#para-17'])
  expect(search).toMatch(/^\?words=[0-9a-f]{8}$/)
  const later = await open(`${REPORT}${search}${hash}`)
  await later.getByText('The words of paragraph 17 are those that were cited.').waitFor()
  expect(await later.locator('#para-17 [role=status]').count()).toBe(1)
})

test('a citation of other words says that they have changed, and where it is told what was corrected', async ({
  open,
}) => {
  const page = await open(`${REPORT}?words=00000000#para-17`)
  await page
    .getByText('The words of paragraph 17 are no longer those that were cited. No correction is recorded.')
    .waitFor()
})

test('where corrections are recorded, a citation of other words leads to them', async ({ open }) => {
  const page = await open('/reports/2023/sea-defences/?words=00000000#para-1', { site: inject('fullCouncil').address })
  await page.getByRole('link', { name: 'What was corrected' }).click()
  expect(await page.locator(':target').textContent()).toBe('Corrections')
})

test('a citation of a paragraph that is not there says so', async ({ open }) => {
  const page = await open(`${REPORT}?words=00000000#para-99`)
  await page.getByText('The paragraph that was cited is not on this page. No correction is recorded.').waitFor()
})

test('a citation of a report that was withdrawn says that its words are no longer published', async ({ open }) => {
  const page = await open('/reports/2024/beach-huts/?words=00000000#para-1', { site: inject('fullCouncil').address })
  await page.getByText('The words that were cited are no longer published here.').waitFor()
})

test('going on from a citation to another paragraph leaves the mark of the words behind', async ({ open }) => {
  const page = await open(`${REPORT}?words=00000000#para-17`)
  await page.getByText('no longer those that were cited').waitFor()
  await page.locator('#para-3 > .paragraph__number').click()
  await page.getByRole('button', { name: 'Cite paragraph 3', exact: true }).waitFor()
  expect([new URL(page.url()).search, new URL(page.url()).hash]).toEqual(['', '#para-3'])
  expect(await page.getByText('that were cited').count()).toBe(0)
})

test('an address that names words and no paragraph, or was cut short, opens as any other', async ({ open }) => {
  for (const end of ['?words=00000000', '?words=00000000#%E0%A4', '?words=#para-17']) {
    const failures: string[] = []
    const page = await open(`${REPORT}${end}`, {
      listen: (one) => one.on('pageerror', ({ message }) => failures.push(message)),
    })
    expect(await page.locator('h1').textContent()).toBe('Joint Technology Strategy update')
    expect(failures).toEqual([])
  }
})
