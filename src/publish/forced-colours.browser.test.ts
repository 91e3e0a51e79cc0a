import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'
import { tabThrough } from '../testing/tab-through.ts'

/* Someone who sees little chooses few colours of their own. Backgrounds and shadows are gone then; lines and words must do. */

for (const kind of ['search with results', 'report', 'projects', 'strategy'] as const) {
  test(`${kind} shows where one is in forced colours`, async ({ open }) => {
    const page = await open(KINDS_OF_PAGE[kind], { areColoursForced: true })
    const { stops } = await tabThrough(page)
    expect(stops.length).toBeGreaterThan(5)
    expect(stops.filter((stop) => !stop.isMarked).map(({ name }) => name)).toEqual([])
  })
}

test('words that were found stand out in forced colours', async ({ open }) => {
  const page = await open(KINDS_OF_PAGE['search with results'], { areColoursForced: true })
  const mark = page.locator('.search-result mark').first()
  expect(await backgroundOf(mark)).not.toBe(await backgroundOf(page.locator('body')))
})

test('the chosen word of those offered is told by a line in forced colours', async ({ open }) => {
  const page = await open('/search/', { areColoursForced: true })
  await page.getByRole('combobox').fill('tech')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await lineOf(page.getByRole('option', { selected: true }))).toBe('solid')
  expect(await lineOf(page.getByRole('option', { selected: false }).first())).toBe('none')
})

function backgroundOf(element: Locator): Promise<string> {
  return element.evaluate((one) => getComputedStyle(one).backgroundColor)
}

function lineOf(element: Locator): Promise<string> {
  return element.evaluate((one) => getComputedStyle(one).outlineStyle)
}
