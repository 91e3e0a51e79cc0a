import { keyOf } from '../memory/key-of.ts'
import { prepareRendering, type Earlier, type ToBeMade } from './prepare-rendering.ts'
import { printPages, type PrintedPage } from './print-pages.ts'
import type { SiteFile } from './site-file.ts'

/** The pages of published reports, of which PDFs are made, as they are without them. */
export interface ReportsOnPaper {
  /** The style sheet, the pictures, and whatever else a page may load, by address in the site. */
  readonly files: ReadonlyMap<string, SiteFile>
  /** How many reports are published, being neither withdrawn nor kept back. */
  readonly reports: number
  /** The pages that are asked for, some at once. A page is made from what its key stands for. */
  pages(isAskedFor: (address: string, key: string) => boolean): AsyncIterable<readonly PrintedPage[]>
  /** A page in the site's styles, by which one browser and its typefaces are told from others. */
  readonly sample: string
}

/** Eleventy holds all that it prints at once until it has printed the last. */
const PRINTED_AT_ONCE = 200

/** Readies the pages of reports to be made PDFs of. */
export async function reportsOnPaper(
  made: Omit<ToBeMade, 'assets' | 'pdfs'>,
  earlier: Earlier = {},
): Promise<ReportsOnPaper> {
  const { environment, known, pages, files } = await prepareRendering(made, earlier)
  const shared = keyOf(JSON.stringify(known))
  const none = Object.fromEntries(Object.keys(pages).map((kind) => [kind, []]))
  const reports = pages['report'] ?? []
  const pictures = made.record.pictures.map(({ address, bytes }) => ({ address, key: keyOf(bytes) }))
  async function* asked(isAskedFor: (address: string, key: string) => boolean) {
    let views: { readonly address: string }[] = []
    for (const [at, page] of reports.entries()) {
      const view = page.view()
      const text = JSON.stringify(view)
      const shown = pictures.filter(({ address }) => isShown(address, text)).map(({ key }) => key)
      if (isAskedFor(view.address, keyOf('pdf', shared, text, ...shown))) views.push(view)
      if (views.length < PRINTED_AT_ONCE && at < reports.length - 1) continue
      if (views.length > 0) yield await printPages(environment, { ...none, report: views })
      views = []
    }
  }
  return {
    files: new Map(files.map((file) => [file.address, file])),
    reports: reports.length,
    pages: asked,
    sample: environment.render('layouts/sample.njk'),
  }
}

/** Whether a page may show a picture. One whose address a page writes in signs of another kind may stand on any. */
function isShown(address: string, text: string): boolean {
  return !/^[\w./-]+$/.test(address) || text.includes(address.slice(1))
}
