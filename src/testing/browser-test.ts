import { chromium, type Browser, type Page } from 'playwright-core'
import { inject, test as base } from 'vitest'

/** How someone reads a page. */
export interface Reading {
  readonly width?: number
  readonly height?: number
  readonly colours?: 'light' | 'dark'
  /** Whether the reader's own few colours replace the site's, as high contrast does. */
  readonly areColoursForced?: boolean
  /** Whether scripts run; they do unless it is said. */
  readonly scripts?: boolean
  /** Lets a checker into the page, which its own policy would keep out. */
  readonly isOpenToCheckers?: boolean
  /** Another site than the one built for all tests. */
  readonly site?: string
  /** Is handed the page before it is opened, to listen to it. */
  readonly listen?: (page: Page) => void
}

/** Opens a page by its address in the site, such as `/projects/`. A search, or a filter, is waited for until it is answered. */
export type OpenPage = (address: string, reading?: Reading) => Promise<Page>

const ASKS = /\?(?:q|outcome|financial)=/

/** A test with a real browser, one for each file, and `open`, whose pages are closed when the test ends. */
export const test = base.extend<{ browser: Browser; open: OpenPage }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch(inject('chromium'))
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  open: async ({ browser }, use) => {
    const pages: Page[] = []
    await use(async (address, reading = {}) => {
      const page = await newPage(browser, reading)
      pages.push(page)
      reading.listen?.(page)
      await page.goto(new URL(address.slice(1), reading.site ?? inject('site').address).href)
      if (ASKS.test(address) && reading.scripts !== false) await isAnswered(page)
      return page
    })
    await Promise.all(pages.map((page) => page.context().close()))
  },
})

function newPage(browser: Browser, reading: Reading): Promise<Page> {
  return browser.newPage({
    viewport: { width: reading.width ?? 1280, height: reading.height ?? 900 },
    colorScheme: reading.colours ?? 'light',
    javaScriptEnabled: reading.scripts ?? true,
    bypassCSP: reading.isOpenToCheckers ?? false,
    forcedColors: reading.areColoursForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  })
}

/** A search and a filter tell how many results they have in words, for those who cannot see them. */
async function isAnswered(page: Page): Promise<void> {
  await page.locator('[role=status]', { hasText: /\S/ }).waitFor({ state: 'attached' })
}
