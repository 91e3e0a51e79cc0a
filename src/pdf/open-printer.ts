import { chromium, type Browser, type Page } from 'playwright-core'
import { UserError } from '../domain/user-error.ts'
import type { BrowserProgram } from './browser-program.ts'
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
    return await finishPdf(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))
  } finally {
    await context.close()
  }
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
