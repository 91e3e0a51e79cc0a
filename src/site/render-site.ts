import { pageFile } from '../domain/addresses.ts'
import { pageWriter } from './page-writer.ts'
import { prepareRendering, type Earlier, type ToBeMade } from './prepare-rendering.ts'
import { printPages } from './print-pages.ts'
import { runsToPrint } from './reused-pages.ts'
import { writeSiteFiles } from './write-site-files.ts'

/** Eleventy holds all that it prints at once until it has printed the last. More at once cost memory, fewer cost a start of it each. */
const PRINTED_AT_ONCE = 500

/** Who is told while a site is being rendered. */
export interface RenderingWatch {
  /** The page in a file, as it was printed. */
  printed?(file: string, text: string): unknown
  /** How many pages are done with. */
  progress?(done: number, of: number): void
}

/**
 * Renders every page, asset and data file of the record into a folder; pages that are as they were are taken from there. A
 * template that fails throws.
 */
export async function renderSite(
  made: Omit<ToBeMade, 'assets'>,
  outputFolder: string,
  earlier: Earlier = {},
  watch: RenderingWatch = {},
): Promise<void> {
  const { environment, known, pages, files } = await prepareRendering(made, earlier)
  const write = pageWriter(outputFolder)
  const of = Object.values(pages).reduce((sum, ofKind) => sum + ofKind.length, 0)
  for (const { views, done } of runsToPrint(pages, {
    known,
    most: PRINTED_AT_ONCE,
    ...(earlier.pages && { earlier: earlier.pages }),
  })) {
    for (const { address, text } of await printPages(environment, views)) {
      write(pageFile(address), text)
      watch.printed?.(pageFile(address), text)
    }
    watch.progress?.(done, of)
  }
  await writeSiteFiles(outputFolder, files, earlier.pages)
}
