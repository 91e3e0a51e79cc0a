import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildRecordFiles } from './build-record-files.ts'
import type { IndexFile } from './index-file.ts'
import { buildEngineFiles } from './engine/build-engine-files.ts'
import { capPositions, countPages } from './pages/cap-positions.ts'
import { layOutPage } from './pages/index-text.ts'
import type { SearchEntry } from './entries/search-entry.ts'
import { gatherRecords } from './pages/search-record.ts'
import { countReports } from './words/search-words.ts'

/** What was put into the index, to be compared with what was published. */
export interface WrittenIndex {
  /** How many places can be opened. */
  readonly indexed: number
  readonly reports: number
}

/**
 * Writes the search index to `pagefind/` in the site's folder: the engine's files, and `record.json` with what it leads to.
 * Throws where the engine refuses anything, or holds another number of pages than it was given: a record that can only half
 * be searched is not published.
 */
export async function writeSearchIndex(entries: readonly SearchEntry[], folder: string): Promise<WrittenIndex> {
  try {
    const records = gatherRecords(entries)
    const laidOut = records.map((record) => layOutPage(record.entries))
    const pages = laidOut.map(({ words }) => words)
    const engine = await buildEngineFiles(capPositions(pages))
    const files: readonly IndexFile[] = [
      ...engine,
      ...buildRecordFiles(
        records,
        countPages(pages),
        laidOut.map(({ starts }) => starts),
      ),
    ]
    for (const { path, content } of files) {
      const target = join(folder, 'pagefind', path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    return { indexed: records.reduce((sum, record) => sum + record.entries.length, 0), reports: countReports(entries) }
  } catch (cause) {
    throw new Error('The search index could not be written', { cause })
  }
}
