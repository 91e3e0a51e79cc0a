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
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    throw new UserError(
      `Cannot make PDFs: the browser ${executablePath} does not start: ${reason}\n→ Name the file of another in CHROMIUM_PATH, or build without --pdf`,
      { cause: error },
    )
  }
}

/** Each page is opened in a profile of its own, so that what was printed before it leaves no trace in its bytes. */
async function print(
  browser: Browser,
  sheet: Sheet,
  find: (url: string) => LoadedFile | undefined,
): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(TIMEOUT_MS)
    const missing = await answerFrom(page, (url) =>
      url === sheet.url ? { body: sheet.html, type: 'text/html; charset=utf-8' } : find(url),
    )
    await page.goto(sheet.url)
    if (missing.length > 0) throw new Error(`The page ${sheet.url} loads what is not there: ${missing.join(', ')}`)
    const made = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })
    return await finishPdf(made, await linkWords(page))
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
        const target = written.startsWith('#') ? written : new URL(written, document.baseURI).href
        return [target, link.getAttribute('aria-label') ?? link.textContent ?? '']
      }),
  )
  const words = new Map<string, string>()
  for (const [target, written] of links) {
    const plain = written.replace(/\s+/g, ' ').trim()
    if (plain !== '' && !words.has(target)) words.set(target, plain)
  }
  return words
}

/** Answers everything that a page asks for, and lists what there was no answer to. */
async function answerFrom(page: Page, find: (url: string) => LoadedFile | undefined): Promise<readonly string[]> {
  const missing: string[] = []
  await page.route('**/*', (asked) => {
    const url = asked.request().url()
    const found = find(url)
    if (found) return asked.fulfill({ body: Buffer.from(found.body), contentType: found.type })
    missing.push(url)
    return asked.abort()
  })
  return missing
}
