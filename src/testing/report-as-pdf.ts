import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageFile, pdfAddress } from '../domain/addresses.ts'
import type { BrowserProgram } from '../pdf/browser-program.ts'
import { buildSite } from '../publish/build-site.ts'
import { FULL_COUNCIL } from './full-council.ts'
import { TEST_DAY } from './test-day.ts'

/** Builds the full council's site with PDFs, and gives the one of the report whose page has that address. */
export async function reportAsPdf(page: string, pdf: BrowserProgram): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'report-as-pdf-'))
  try {
    const site = join(folder, 'site')
    await buildSite({ contentFolder: FULL_COUNCIL, outputFolder: site, today: TEST_DAY, withoutIndex: true, pdf })
    return new Uint8Array(await readFile(join(site, pageFile(pdfAddress(page)))))
  } finally {
    await rm(folder, { recursive: true })
  }
}
