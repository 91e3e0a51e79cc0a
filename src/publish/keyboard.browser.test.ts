import { expect, inject } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { EVERY_KIND_OF_PAGE, KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'
import { tabThrough } from '../testing/tab-through.ts'

for (const { kind, address, site } of EVERY_KIND_OF_PAGE) {
  test(`${kind} can be gone through by keyboard, and shows where one is`, async ({ open }) => {
    const page = await open(address, { site: inject(site).address })
    const { stops, missed } = await tabThrough(page)
    expect(stops[0]?.name).toMatch(/^a "Skip to/)
    expect(stops.filter((stop) => !stop.isMarked).map(({ name }) => name)).toEqual([])
    expect(stops.filter((stop) => !stop.isInView).map(({ name }) => name)).toEqual([])
    expect(missed).toEqual([])
  })
}

test('the skip link leads past the navigation to the words of the page', async ({ open }) => {
  const page = await open(KINDS_OF_PAGE.report)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})
