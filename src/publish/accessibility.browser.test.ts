import { expect, inject } from 'vitest'
import { accessibilityViolations } from '../testing/accessibility-violations.ts'
import { test } from '../testing/browser-test.ts'
import { EVERY_KIND_OF_PAGE } from '../testing/kinds-of-page.ts'

for (const { kind, address, site } of EVERY_KIND_OF_PAGE) {
  test(`axe finds nothing wrong with ${kind}, narrow and wide, light and dark`, async ({ open }) => {
    const page = await open(address, { isOpenToCheckers: true, site: inject(site).address })
    const found: Record<string, string[]> = {}
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      found[`${width} light`] = await accessibilityViolations(page, 'everything')
      await page.emulateMedia({ colorScheme: 'dark' })
      found[`${width} dark`] = await accessibilityViolations(page, 'colours')
    }
    expect(found).toEqual({ '320 light': [], '320 dark': [], '1280 light': [], '1280 dark': [] })
  })
}
