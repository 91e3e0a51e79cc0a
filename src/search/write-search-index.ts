import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { engineAddress } from './engine-address.ts'
import { engineWord, NAME_BREAK, needsEngineWord } from './engine-word.ts'
import { FACET_NAMES, type SearchEntry } from './search-entry.ts'
import { buildSearchWords, countReports, searchedWords } from './search-words.ts'

/** What was put into the index, to be compared with what was published. */
export interface WrittenIndex {
  readonly indexed: number
  readonly reports: number
}

/** So many entries go into one file, about as many as a search shows of one report, so that it loads few files. */
const ENTRIES_PER_FILE = 8
/** The engine's own interfaces and highlighter, and its module for other languages, are not used here. */
const USED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en\.pagefind|(?:fragment|index|filter)\/.*)$/

/**
 * Writes the search index to `pagefind/` in the site's folder: the engine's files, and `record-words.json` for the search
 * page. Throws where the engine refuses anything: a record that can only half be searched is not published.
 */
export async function writeSearchIndex(entries: readonly SearchEntry[], folder: string): Promise<WrittenIndex> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      maxFragments: Math.ceil(entries.length / ENTRIES_PER_FILE),
    })
    refuse('start', errors)
    if (!index) throw new Error('The search engine did not start')
    await addAll(index, entries)
    const { files, errors: fileErrors } = await index.getFiles()
    refuse('give its files', fileErrors)
    const used = files.filter(({ path }) => USED.test(path))
    const words = new TextEncoder().encode(JSON.stringify(buildSearchWords(entries)))
    for (const { path, content } of [...used, { path: 'record-words.json', content: words }]) {
      const target = join(folder, 'pagefind', path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    return { indexed: countIndexed(used), reports: countReports(entries) }
  } catch (cause) {
    throw new Error('The search index could not be written', { cause })
  } finally {
    await close()
  }
}

async function addAll(index: PagefindIndex, entries: readonly SearchEntry[]): Promise<void> {
  const seen = new Map<string, number>()
  for (const entry of entries) {
    const nth = seen.get(entry.address) ?? 0
    seen.set(entry.address, nth + 1)
    const { errors } = await index.addCustomRecord({
      url: engineAddress(entry.address, nth),
      content: entry.text || entry.pageTitle,
      language: 'en',
      meta: metaOf(entry),
      filters: Object.fromEntries(FACET_NAMES.map((facet) => [facet, entry.filters[facet].map(({ value }) => value)])),
    })
    refuse(`take ${entry.address}`, errors)
  }
}

/** Everything of an entry but its text. The engine searches it too, which is how names and titles are found. */
function metaOf(entry: SearchEntry): Record<string, string> {
  const meta = {
    title: entry.pageTitle,
    label: entry.label,
    section: entry.section,
    names: entry.names.join(NAME_BREAK),
    words: [...searchedWords(entry)].filter(needsEngineWord).map(engineWord).join(' '),
  }
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''))
}

/** What the engine says it holds, not what it was given. */
function countIndexed(files: readonly { readonly path: string; readonly content: Uint8Array }[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!entry) throw new Error('The search engine gave no pagefind-entry.json')
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    // The engine's own file, checked below.
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>
  }
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0)
}

function refuse(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search engine would not ${doing}: ${errors.join('; ')}`)
}
