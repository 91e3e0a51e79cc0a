import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'

/** What a reader waits and pays for. */
export interface BrowserFigures {
  /** Bytes of a fresh visit until its results are shown, for each query. */
  readonly first: readonly number[]
  /** Bytes of another query after the first, with all that is loaded while it is typed. */
  readonly next: readonly number[]
  /** Milliseconds from a key to the results it leads to. */
  readonly keys: readonly number[]
}

/** Pairs of searches, one after the other: of rare words, of words on every page, of names, sums, phrases and misspelt words. */
const SEARCHES = [
  ['kestrel roofing', 'season ticket'],
  ['housing strategy', 'council tax reduction'],
  ['parking charges', '£1.27 million'],
  ['homelesness', 'wantage leisure contract'],
  ['sandbags', 'priya sandhu planning budget'],
  ['council', 'budget'],
  ['cabinet report', 'affordable homes thame'],
  ['garden waste collection', '"council tax"'],
] as const

/** One types as fast as that. */
const KEY_MS = 300

/** Opens the search page afresh for each pair, and types. */
export async function timeInBrowser(browser: Browser, server: CountingServer): Promise<BrowserFigures> {
  const first: number[] = []
  const next: number[] = []
  const keys: number[] = []
  for (const [one, other] of SEARCHES) {
    const page = await browser.newPage()
    server.bytesSince()
    await page.goto(`${server.address}search/?q=${encodeURIComponent(one)}`)
    await page.locator('.search-result').first().waitFor()
    await page.waitForLoadState('networkidle')
    first.push(server.bytesSince())
    await page.locator('[data-search-input]').fill('')
    await page.locator('[data-search-input]').pressSequentially(other, { delay: KEY_MS })
    await page.locator('[data-search-results] h2', { hasText: `for ${other}` }).waitFor()
    // What is read once the reader stops belongs to it.
    await page.waitForTimeout(1500)
    await page.waitForLoadState('networkidle')
    next.push(server.bytesSince())
    keys.push(...(await timeKeys(page, one)))
    await page.close()
  }
  return { first, next, keys }
}

async function timeKeys(page: Page, typed: string): Promise<readonly number[]> {
  await page.locator('[data-search-input]').fill('')
  await page.evaluate(() => {
    const times: number[] = []
    let pressed = 0
    document.addEventListener('input', () => (pressed = performance.now()), true)
    const results = document.querySelector('[data-search-results]')
    if (results)
      new MutationObserver(() => times.push(performance.now() - pressed)).observe(results, { childList: true })
    Object.assign(window, { times })
  })
  await page.locator('[data-search-input]').pressSequentially(typed, { delay: KEY_MS })
  await page.waitForTimeout(500)
  return page.evaluate(() => (window as unknown as { readonly times: readonly number[] }).times) // Put there above.
}
