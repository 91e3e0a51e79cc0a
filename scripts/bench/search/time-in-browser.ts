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
  /** Milliseconds from the last key of the other query, whose words were not asked for before, to its first results. */
  readonly fresh: readonly number[]
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
/** Longer than any answer takes. */
const SETTLED_MS = 2000

/** Opens the search page afresh for each pair, and types. */
export async function timeInBrowser(browser: Browser, server: CountingServer): Promise<BrowserFigures> {
  const first: number[] = []
  const next: number[] = []
  const keys: number[] = []
  const fresh: number[] = []
  for (const [one, other] of SEARCHES) {
    const page = await browser.newPage()
    server.bytesSince()
    await page.goto(`${server.address}search/?q=${encodeURIComponent(one)}`)
    await page.locator('.search-result').first().waitFor()
    await page.waitForLoadState('networkidle')
    first.push(server.bytesSince())
    const changes = await changesWhileTyping(page, other)
    fresh.push(
      ...changes
        .filter(({ keys: typed }) => typed === other.length)
        .map(({ ms }) => ms)
        .slice(0, 1),
    )
    await page.locator('[data-search-results] h2', { hasText: `for ${other}` }).waitFor()
    await page.waitForLoadState('networkidle')
    next.push(server.bytesSince())
    keys.push(...(await changesWhileTyping(page, one)).map(({ ms }) => ms))
    await page.close()
  }
  return { first, next, keys, fresh }
}

/** A change of the results: after how many keys, and how long after the last of them. */
interface Change {
  readonly keys: number
  readonly ms: number
}

/** Types, and tells of every change of the results. */
async function changesWhileTyping(page: Page, typed: string): Promise<readonly Change[]> {
  await page.locator('[data-search-input]').fill('')
  await page.evaluate(() => {
    const changes: { keys: number; ms: number }[] = []
    let pressed = performance.now()
    let keys = 0
    document.addEventListener(
      'input',
      () => {
        pressed = performance.now()
        keys += 1
      },
      true,
    )
    const results = document.querySelector('[data-search-results]')
    if (results)
      new MutationObserver(() => changes.push({ keys, ms: performance.now() - pressed })).observe(results, {
        childList: true,
      })
    Object.assign(window, { changes })
  })
  await page.locator('[data-search-input]').pressSequentially(typed, { delay: KEY_MS })
  await page.waitForTimeout(SETTLED_MS)
  return page.evaluate(() => (window as unknown as { readonly changes: readonly Change[] }).changes) // Put there above.
}
