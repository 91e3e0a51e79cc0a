import { expect } from 'vitest'
import { accessibilityViolations } from '../testing/accessibility-violations.ts'
import { test } from '../testing/browser-test.ts'
import { KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'
import { sidewaysOf } from '../testing/sideways-of.ts'

const kinds = Object.entries(KINDS_OF_PAGE)

for (const [kind, address] of kinds) {
  test(`axe finds nothing wrong with ${kind}, narrow and wide, light and dark`, async ({ open }) => {
    const page = await open(address, { isOpenToCheckers: true })
    const found: Record<string, string[]> = {}
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        found[`${width} ${colorScheme}`] = await accessibilityViolations(page)
      }
    }
    expect(found).toEqual({ '320 light': [], '320 dark': [], '1280 light': [], '1280 dark': [] })
  })

  test(`nothing scrolls sideways or is cut off on ${kind}: at 320 pixels, at 400% zoom, wide`, async ({ open }) => {
    const page = await open(address)
    const found: Record<string, string[]> = {}
    // 1280 by 1024 pixels at 400% are 320 by 256.
    for (const [width, height] of [
      [320, 800],
      [320, 256],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      found[`${width} by ${height}`] = await sidewaysOf(page)
    }
    expect(found).toEqual({ '320 by 800': [], '320 by 256': [], '1280 by 900': [] })
  })
}
