import { chromium, type Browser, type Page } from 'playwright-core'
import { UserError } from '../domain/user-error.ts'
import type { BrowserProgram } from './browser-program.ts'
import type { LinkWords } from './describe-links.ts'
import { finishPdf } from './finish-pdf.ts'

/** A page to be made a PDF of. */
export interface Sheet {
  /** Where the page is on the web: what it links to is led to from there. */
  readonly url: string
  readonly html: string
}

/** A file that a page loads. */
export interface LoadedFile {
  readonly body: string | Uint8Array
  readonly type: string
}

/** A browser that stands ready to make PDFs. */
export interface Printer {
  /** Makes a tagged PDF of a page. The same page, browser and typefaces give the same bytes. */
  print(sheet: Sheet): Promise<Uint8Array>
  close(): Promise<void>
}

const TIMEOUT_MS = 60_000

/**
 * Starts the browser. It reaches no network: what a page loads is asked of `find`, by its whole address. Throws a `UserError`
 * where it does not start.
 */
export async function openPrinter(
  program: BrowserProgram,
  find: (url: string) => LoadedFile | undefined,
): Promise<Printer> {
  const browser = await start(program)
  return { print: (sheet) => print(browser, sheet, find), close: () => browser.close() }
}

async function start({ executablePath, env }: BrowserProgram): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, timeout: TIMEOUT_MS, ...(env && { env: { ...env } }) })
  } catch (error) {
    throw new UserError(
      `Cannot make PDFs: the browser ${executablePath} does not start: ${firstLine(error)}\n→ Name the file of another in CHROMIUM_PATH, or build without --pdf`,
      { cause: error },
    )
  }
}

/** Browsers and their drivers say a lot, and what matters first. */
function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

/** Each page is opened in a profile of its own, so that what was printed before it leaves no trace in its bytes. */
async function print(
  browser: Browser,
  sheet: Sheet,
  find: (url: string) => LoadedFile | undefined,
): Promise<Uint8Array> {
  const missing: string[] = []
  const answer = (url: string) => {
    const found = url === sheet.url ? { body: sheet.html, type: 'text/html; charset=utf-8' } : find(url)
    if (!found) missing.push(url)
    return found
  }
  const { made, links } = await printWith(browser, sheet.url, answer).catch((error: unknown) => {
    throw new UserError(
      `Cannot make a PDF of ${sheet.url}, because the browser failed: ${firstLine(error)}\n→ Build again, or without --pdf`,
      { cause: error },
    )
  })
  if (missing.length > 0) throw new Error(`The page ${sheet.url} loads what is not there: ${missing.join(', ')}`)
  return finishPdf(made, links)
}

async function printWith(
  browser: Browser,
  url: string,
  answer: (url: string) => LoadedFile | undefined,
): Promise<{ readonly made: Uint8Array; readonly links: LinkWords }> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(TIMEOUT_MS)
    await page.route('**/*', (asked) => {
      const found = answer(asked.request().url())
      return found ? asked.fulfill({ body: Buffer.from(found.body), contentType: found.type }) : asked.abort()
    })
    await page.goto(url)
    const made = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    return { made, links: await linkWords(page) }
  } finally {
    await context.close()
  }
}

/** What each link that is printed is called, by where it leads: the first of those that lead to one place. */
async function linkWords(page: Page): Promise<LinkWords> {
  await page.emulateMedia({ media: 'print' })
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all
      .filter((link) => link.checkVisibility())
      .map((link): readonly [target: string, words: string] => {
        const written = link.getAttribute('href') ?? ''
        const isWithin = written.startsWith('#') || !(link instanceof HTMLAnchorElement)
        return [isWithin ? written : link.href, link.getAttribute('aria-label') ?? link.textContent ?? '']
      }),
  )
  const words = new Map<string, string>()
  for (const [target, written] of links) {
    const plain = written.replace(/\s+/g, ' ').trim()
    if (plain !== '' && !words.has(target)) words.set(target, plain)
  }
  return words
}
