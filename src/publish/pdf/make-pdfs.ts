import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageFile, pdfAddress } from '../../domain/addresses.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { keyOf } from '../../memory/key-of.ts'
import type { Memory } from '../../memory/memory.ts'
import type { BrowserProgram } from '../../pdf/browser-program.ts'
import { openPrinter, type LoadedFile } from '../../pdf/open-printer.ts'
import { reportsOnPaper } from '../../site/reports-on-paper.ts'
import type { EarlierPages } from '../../site/reused-pages.ts'
import type { SiteFile } from '../../site/site-file.ts'
import { typeOf } from '../send-file.ts'

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
    for await (const pages of paper.pages(isAskedFor)) {
      for (const { address: page, text } of pages) {
        const file = join(building, pageFile(pdfAddress(page)))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, await printer.print({ url: onWeb(page), html: text }))
        made.push(page)
        progress?.(made.length, paper.reports)
      }
    }
  } finally {
    await printer.close()
  }
  return new Map(made.map((page) => [page, statSync(join(building, pageFile(pdfAddress(page)))).size]))
}

/** A file as a page loads it; those that a page could not load are none. */
function loaded(file: SiteFile | undefined): LoadedFile | undefined {
  if (typeof file?.content !== 'string' && !(file?.content instanceof Uint8Array)) return undefined
  return { body: file.content, type: typeOf(file.address) }
}
