import { chromium } from 'playwright-core'
import type { Chromium } from './find-chromium.ts'

const TIMEOUT_MS = 20_000

/** Starts a Chromium, opens a page and closes it; throws where any of that fails. */
export async function startChromium(found: Chromium): Promise<void> {
  const browser = await chromium.launch({ ...found, timeout: TIMEOUT_MS })
  try {
    await (await browser.newPage()).goto('about:blank')
  } finally {
    await browser.close()
  }
}
