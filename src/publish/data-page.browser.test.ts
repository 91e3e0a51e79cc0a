import { expect } from 'vitest'
import { test } from '../testing/browser-test.ts'

for (const width of [768, 1280]) {
  test(`at ${width} pixels the tables of columns share one edge, and no name of a column is broken`, async ({
    open,
  }) => {
    const page = await open('/data/', { width, height: 900 })
    const names = page.locator('.columns-table tbody th code')
    const broken = await names.evaluateAll((all) =>
      all.filter((name) => name.getClientRects().length > 1).map((name) => name.textContent),
    )
    expect(broken).toEqual([])
    const edges = await page
      .locator('.columns-table tbody td')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)))
    expect(edges.length).toBeGreaterThan(50)
    expect(new Set(edges).size).toBe(1)
  })
}
