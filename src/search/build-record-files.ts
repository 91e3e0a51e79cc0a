import { createHash } from 'node:crypto'
import type { IndexFile } from './index-file.ts'
import type { LaidOutPage } from './pages/index-text.ts'
import { packTable, buildPageTable } from './pages/page-table.ts'
import { packBlocks } from './pages/page-texts.ts'
import { isPointerWord } from './words/pointer-words.ts'
import type { SearchRecord } from './pages/search-record.ts'
import { countReports, heldPhrases, type HeldPhrase } from './words/search-words.ts'
import { cutWords, packShard } from './words/word-shards.ts'

/** What the search page loads first of all: `record.json`. */
export interface RecordSummary {
  /** How many pages and reports can be found. */
  readonly pages: number
  readonly reports: number
  /** The folder of everything else, named by what is in it, so that it can be kept for ever. */
  readonly folder: string
  /** The first word of each file of words. */
  readonly firstWords: readonly string[]
  readonly synonyms: readonly (readonly HeldPhrase[])[]
}

/**
 * Everything the search page needs besides the engine: the table of pages, the record's words in shards, and each page's text
 * by its number, in blocks. Only `record.json` has a fixed name.
 */
export function buildRecordFiles(
  records: readonly SearchRecord[],
  pagesWith: ReadonlyMap<string, number>,
  starts: readonly LaidOutPage['starts'][],
): readonly IndexFile[] {
  const entries = records.flatMap((record) => record.entries)
  const words = new Map([...pagesWith].filter(([word]) => !isPointerWord(word)))
  const { firsts, shards } = cutWords(words)
  const texts = records.map((record, at) => packBlocks(record.entries, starts[at] ?? []))
  const kept: readonly IndexFile[] = [
    {
      path: 'pages.json',
      content: packTable(
        buildPageTable(
          records,
          texts.map(({ length }) => length),
        ),
      ),
    },
    ...shards.map((shard, at) => ({ path: `words/${at}.txt`, content: packShard(shard) })),
    ...texts.flatMap((blocks, page) =>
      blocks.map((content, block) => ({ path: `texts/${page}-${block}.json`, content })),
    ),
  ]
  const folder = `record-${hashOf(kept)}`
  const summary: RecordSummary = {
    pages: records.length,
    reports: countReports(entries),
    folder,
    firstWords: firsts,
    synonyms: heldPhrases(entries, words.keys()),
  }
  return [
    { path: 'record.json', content: JSON.stringify(summary) },
    ...kept.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ]
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0')
  return hash.digest('hex').slice(0, 10)
}
