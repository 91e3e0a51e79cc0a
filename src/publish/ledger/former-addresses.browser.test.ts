import { expect, inject } from 'vitest'
import { test } from '../../testing/browser-test.ts'
import { accessibilityViolations } from '../../testing/accessibility-violations.ts'

const MOVED = '/reports/2023/coastal-defences/'
const NOW = '/reports/2023/sea-defences/'

test('whoever cites a paragraph by the address that its report had arrives at the paragraph', async ({ open }) => {
  const site = inject('fullCouncil').address
  const page = await open(`${MOVED}#para-2-1`, { site })
  await page.waitForURL(`**${NOW}#para-2-1`)
  expect(await page.locator('#para-2-1').isVisible()).toBe(true)
})

test('without script the old address leads to the report too', async ({ open }) => {
  const page = await open(MOVED, { site: inject('fullCouncil').address, scripts: false })
  await page.waitForURL(`**${NOW}`)
  expect(await page.locator('h1').textContent()).toContain('Sea defences')
})

test('where neither leads on, the page says where it is now, and axe finds nothing wrong with it', async ({ open }) => {
  const page = await open(MOVED, {
    site: inject('fullCouncil').address,
    isOpenToCheckers: true,
    listen: (asked) => void asked.route(/\/assets\/moved-/, (route) => route.abort()),
  })
  expect(await page.locator('main').innerText()).toMatch(/This page has moved\s+It is now at Sea defences/)
  expect(await accessibilityViolations(page, 'everything')).toEqual([])
})

test('a heading that is worded anew leads on from its old address, one that is gone says why', async ({ open }) => {
  const site = inject('fullCouncil').address
  const page = await open(`${NOW}#the-scheme`, { site, scripts: false })
  const place = page.locator('#the-scheme')
  expect(await place.innerText()).toContain('#the-scheme is now')
  await place.getByRole('link').click()
  await page.waitForURL(`**${NOW}#2-the-scheme`)
  expect(await page.locator('[id="table-2--row-1"]').innerText()).toBe(
    'A table of tides: gone since 20 September 2023. The table belonged to another paper.',
  )
})
