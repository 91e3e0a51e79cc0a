import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SearchEntry } from '../entries/search-entry.ts'
import { synonymGroups } from '../words/synonym-phrases.ts'
import type { IndexFile } from './index-file.ts'
import { indexVolume as runEngine, WORDS_FILE } from './index-volume.ts'
import { planVolumes, type VolumeSizes } from './plan-volumes.ts'
import { recordFiles } from './record-files.ts'
import { countReports, gatherPages } from './search-page.ts'
import { volumeName } from './volume-name.ts'
import { wordTally } from './word-tally.ts'

/** What was put into the index, to be compared with what was published. */
export interface WrittenIndex {
  /** How many passages can be opened. */
  readonly indexed: number
  readonly reports: number
}

/** How an index is made, where not as usual. */
export interface IndexWays {
  /** Writes a volume's files to a folder, whose name says what is in it: one that was kept may be copied there instead. */
  readonly indexVolume?: typeof runEngine
  /** How large its volumes are. */
  readonly sizes?: VolumeSizes
}

/**
 * Writes the search index to `pagefind/` in the site's folder: the engine's volumes, and `record.json` with what it leads to.
 * Throws where the engine refuses anything: a record that can only half be searched is not published.
 */
export async function writeSearchIndex(
  entries: readonly SearchEntry[],
  site: string,
  { indexVolume = runEngine, sizes }: IndexWays = {},
): Promise<WrittenIndex> {
  const folder = join(site, 'pagefind')
  try {
    const pages = gatherPages(entries)
    const synonyms = synonymGroups(entries)
    const tally = wordTally()
    const names: string[] = []
    for (const [number, volume] of planVolumes(pages, sizes).entries()) {
      const name = volumeName(volume, synonyms)
      names.push(name)
      await mkdir(join(folder, name), { recursive: true })
      await indexVolume(volume, synonyms, join(folder, name))
      tally.add(await readFile(join(folder, name, WORDS_FILE), 'utf8'), number)
      await rm(join(folder, name, WORDS_FILE))
    }
    await writeFiles(folder, recordFiles(pages, names, tally.counts(), synonyms))
    return { indexed: pages.reduce((sum, { passages }) => sum + passages.length, 0), reports: countReports(pages) }
  } catch (cause) {
    throw new Error('The search index could not be written', { cause })
  }
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
