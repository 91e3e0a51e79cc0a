import { expect } from 'vitest'
import { test } from '../testing/browser-test.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const PHONE = { width: 320, height: 640 } as const

test('on a phone the head is one line, and a report’s title stands within the first 250 pixels', async ({ open }) => {
  const page = await open(REPORT, PHONE)
  const head = await page.locator('.masthead').boundingBox()
  const title = await page.locator('h1').boundingBox()
  expect(head?.height).toBeLessThan(64)
  expect((title?.y ?? Infinity) + (title?.height ?? Infinity)).toBeLessThan(250)
})

test('the menu opens without script, and leads to every part of the site', async ({ open }) => {
  const page = await open(REPORT, { ...PHONE, scripts: false })
  const menu = page.locator('.masthead__menu')
  await expect.poll(() => menu.getByRole('link').count()).toBe(0)
  await menu.getByText('Menu').click()
  const links = await menu.getByRole('link').allTextContents()
  expect(links).toContain('Reports')
  expect(links).toContain('Search')
  await menu.getByRole('link', { name: 'Projects' }).click()
  expect(new URL(page.url()).pathname).toBe('/projects/')
})

test('on a wide screen the links are in view, once', async ({ open }) => {
  const page = await open(REPORT)
  expect(await page.locator('.masthead').getByRole('link', { name: 'Projects' }).count()).toBe(1)
  expect(await page.locator('.masthead__menu').isVisible()).toBe(false)
})

test('on a phone the projects begin before any filter, with their count in view, and the filters open', async ({
  open,
}) => {
  const page = await open('/projects/', PHONE)
  expect(await page.locator('#filter-count').textContent()).toMatch(/^Showing \d+ of \d+ projects$/)
  expect(await page.locator('#filter-project').isVisible()).toBe(false)
  const fold = await page.locator('.filter-fold').boundingBox()
  const count = await page.locator('#filter-count').boundingBox()
  expect((count?.y ?? 0) - (fold?.y ?? 0)).toBeLessThan(80)
  await page.getByText('Filter the table').click()
  expect(await page.locator('#filter-project').isVisible()).toBe(true)
})

test('filters that are in the address are in view on a phone too', async ({ open }) => {
  const page = await open('/projects/?project=print', PHONE)
  expect(await page.locator('#filter-project').inputValue()).toBe('print')
  expect(await page.locator('#filter-project').isVisible()).toBe(true)
})
