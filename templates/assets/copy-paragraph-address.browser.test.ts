import { expect } from 'vitest'
import { test } from '../../src/testing/browser-test.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'

test('choosing a paragraph’s number copies its address, says so, and makes it the page’s', async ({ open }) => {
  const page = await open(REPORT)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('link', { name: 'Paragraph 17', exact: true }).first().click()
  await page.getByText('Address of paragraph 17 copied').waitFor()
  expect(new URL(page.url()).hash).toBe('#para-17')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('a paragraph’s number is a link to its address without any script', async ({ open }) => {
  const page = await open(REPORT, { scripts: false })
  await page.locator('#para-17 > .paragraph__number').click()
  expect(new URL(page.url()).hash).toBe('#para-17')
})
