import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { pageFile, pdfAddress } from '../../domain/addresses.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { keyOf } from '../../memory/key-of.ts'
import type { Memory } from '../../memory/memory.ts'
import type { BrowserProgram } from '../../pdf/browser-program.ts'
import { openPrinter, type LoadedFile } from '../../pdf/open-printer.ts'
import type { PrintedPage } from '../../site/print-pages.ts'
import { reportsOnPaper } from '../../site/reports-on-paper.ts'
import type { EarlierPages } from '../../site/reused-pages.ts'
import type { SiteFile } from '../../site/site-file.ts'
import { typeOf } from '../send-file.ts'

/** Each open page is a process of the browser. */
const AT_ONCE = Math.min(4, availableParallelism())

/** What PDFs are made of, by what, and where to. */
export interface PdfsToMake {
  readonly record: CouncilRecord
  readonly today: CalendarDay
  readonly browser: BrowserProgram
  /** The folder of the site that is being made. */
  readonly building: string
  readonly memory?: Memory
  readonly earlier?: EarlierPages
  readonly progress?: (done: number, of: number) => void
}

/**
 * Makes a tagged PDF beside the page of each published report, and tells the length of each in bytes, by the address of its page. One
 * whose page, browser and typefaces are as they were is taken from the site that stands.
 */
export async function makePdfs(making: PdfsToMake): Promise<ReadonlyMap<string, number>> {
  const { record, building, memory, earlier, progress } = making
  const { address, basePath } = record.settings
  const paper = await reportsOnPaper(making, memory && { memory })
  const onWeb = (page: string) => `${address}${basePath}${page.slice(1)}`
  const printer = await openPrinter(making.browser, (url) =>
    loaded(paper.files.get(`/${decodeURIComponent(url.slice(onWeb('/').length))}`)),
  )
  const made: string[] = []
  try {
    const mark = keyOf(await printer.print({ url: onWeb('/'), html: paper.sample }))
    const isAskedFor = (page: string, key: string) => {
      if (!earlier?.reuse(pdfAddress(page), keyOf(key, mark))) return true
      made.push(page)
      return false
    }
    const make = async ({ address: page, text }: PrintedPage) => {
      const file = join(building, pageFile(pdfAddress(page)))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, await printer.print({ url: onWeb(page), html: text }))
      made.push(page)
      progress?.(made.length, paper.reports)
    }
    for await (const pages of paper.pages(isAskedFor)) await someAtOnce(pages, make)
  } finally {
    await printer.close()
  }
  return new Map(made.map((page) => [page, statSync(join(building, pageFile(pdfAddress(page)))).size]))
}

/**
 * Does something for each, as many at once as make good use of a computer. Where one fails no other is begun, and those that were are waited
 * for: nothing is written any more when the folder is taken away.
 */
async function someAtOnce<T>(things: readonly T[], act: (thing: T) => Promise<void>): Promise<void> {
  const waiting = [...things]
  const lane = async (): Promise<void> => {
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) {
      await act(thing).catch((error: unknown) => {
        waiting.length = 0
        throw error
      })
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane))
  for (const one of lanes) if (one.status === 'rejected') throw one.reason
}

/** A file as a page loads it; those that a page could not load are none. */
function loaded(file: SiteFile | undefined): LoadedFile | undefined {
  if (typeof file?.content !== 'string' && !(file?.content instanceof Uint8Array)) return undefined
  return { body: file.content, type: typeOf(file.address) }
}
