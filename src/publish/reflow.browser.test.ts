import { expect, inject } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { EVERY_KIND_OF_PAGE } from '../testing/kinds-of-page.ts'
import { sidewaysOf } from '../testing/sideways-of.ts'

/** 1280 by 1024 pixels at 400% are 320 by 256. */
const WINDOWS = [
  { width: 320, height: 800 },
  { width: 320, height: 256 },
  { width: 1280, height: 900 },
] as const

for (const { kind, address, site } of EVERY_KIND_OF_PAGE) {
  test(`nothing scrolls sideways or is cut off on ${kind}: on a phone, at 400% zoom, wide`, async ({ open }) => {
    const page = await open(address, { site: inject(site).address })
    const found: Record<string, string[]> = {}
    for (const size of WINDOWS) {
      await page.setViewportSize(size)
      found[`${size.width} by ${size.height}`] = await sidewaysOf(page)
    }
    expect(found).toEqual({ '320 by 800': [], '320 by 256': [], '1280 by 900': [] })
  })
}
