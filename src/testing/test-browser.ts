import { chromium } from 'playwright-core'
import type { BrowserProgram } from '../pdf/browser-program.ts'
import type { Chromium } from './find-chromium.ts'

/** The browser of the tests as a build is given it. */
export function testBrowser({ executablePath = chromium.executablePath(), env }: Chromium): BrowserProgram {
  return { executablePath, ...(env && { env }) }
}
