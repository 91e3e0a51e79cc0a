import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFaults } from './find-faults.ts'
import { listFiles } from './list-files.ts'
import { pageReader, type PageFacts } from './read-page.ts'

/** Where the site will stand, as far as its links must know. */
export interface SiteAddress {
  readonly address: string
  readonly basePath: string
  /** Addresses whose pages say that something is elsewhere or gone, from the top of the site. */
  readonly formerPages?: readonly string[]
}

/** A site that was looked through and found whole. */
export interface VerifiedSite {
  /** Every file, by its path from the top, in order of name. */
  readonly files: readonly string[]
  readonly pages: number
  /** Pages that are a report. */
  readonly reports: number
  /** What each page was checked for, by its file. */
  readonly facts: ReadonlyMap<string, PageFacts>
}

const MOST_SHOWN = 30

/** Says that a built site is broken, with every fault. The content was right by then, so the fault is the program's. */
export class BrokenSite extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    const more = faults.length - MOST_SHOWN
    const shown = [...faults.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])]
    super(
      `The site was made, but is broken, so it does not take its place:\n${shown.map((fault) => `  ${fault}`).join('\n')}`,
    )
    this.faults = faults
  }
}

const REPORT_PAGE = /^reports\/\d{4}\/[^/]+\/index\.html$/

/**
 * Reads every page in the folder and sees that each thing it leads to is there, that nothing comes from another host, and
 * that nothing stands in it which its own policy refuses. What is known of a page need not be read again. Throws `BrokenSite` with everything that is wrong.
 */
export async function verifySite(
  folder: string,
  site: SiteAddress,
  factsOf: (file: string) => PageFacts | undefined = () => undefined,
): Promise<VerifiedSite> {
  const files = listFiles(folder)
  const pages = new Map<string, PageFacts>()
  const readPage = pageReader()
  for (const file of files) {
    if (file.endsWith('.html')) pages.set(file, factsOf(file) ?? readPage(readFileSync(join(folder, file), 'utf8')))
  }
  const former = new Set(site.formerPages)
  const isFormer = (file: string) => former.has(`/${file.slice(0, -'index.html'.length)}`)
  const faults = findFaults({ files: new Set(files), pages, ...site })
  if (faults.length > 0) throw new BrokenSite(faults)
  const reports = files.filter((file) => REPORT_PAGE.test(file) && !isFormer(file)).length
  return { files, pages: pages.size, reports, facts: pages }
}
