import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { IndexFile } from './build-record-files.ts'
import { engineWord } from './engine-word.ts'
import { NO_WORD } from './index-text.ts'
import { namePages } from './name-pages.ts'

/** The engine's own interfaces, highlighter and worker, and its module for other languages, are not used here. */
const USED = /^(?:pagefind\.js|wasm\.en\.pagefind|index\/.*)$/
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/
const LIST = /^pagefind\.(.*)\.pf_meta$/
const AT_ONCE = 16

/**
 * Lets the engine index pages, each given as its words, and gives the files by which they are found again; a page's name there
 * is its number here. Throws where the engine refuses a page or holds another number of them.
 */
export async function buildEngineFiles(pages: readonly (readonly string[])[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' })
    refuse('start', errors)
    if (!index) throw new Error('The search engine did not start')
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      await Promise.all(pages.slice(from, from + AT_ONCE).map((words, at) => addPage(index, from + at, words)))
    }
    const { files, errors: fileErrors } = await index.getFiles()
    refuse('give its files', fileErrors)
    return [...files.filter(({ path }) => USED.test(path)), ...listFiles(files, pages.length)]
  } finally {
    await close()
  }
}

async function addPage(index: PagefindIndex, number: number, words: readonly string[]): Promise<void> {
  const content = words.map((word) => (word === NO_WORD ? word : engineWord(word))).join(' ')
  const { errors } = await index.addCustomRecord({ url: String(number), content, language: 'en' })
  refuse(`take page ${number}`, errors)
}

/** The list of pages with our names in it, and the entry file that leads to it, under a name that tells what is in it. */
function listFiles(files: readonly IndexFile[], expected: number): readonly IndexFile[] {
  const numbers = new Map(files.flatMap(numberOf))
  const list = files.find(({ path }) => LIST.test(path))
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!list || !entry) throw new Error('The search engine gave no list of its pages')
  if (numbers.size !== expected) throw new Error(`The search engine holds ${numbers.size} of ${expected} pages`)
  const named = namePages(Buffer.from(list.content), (hash) => numbers.get(hash) ?? refuseUnknown(hash))
  const hash = `en_${createHash('sha256').update(named).digest('hex').slice(0, 10)}`
  const written = LIST.exec(list.path)?.[1] ?? ''
  const text = Buffer.from(entry.content).toString('utf8')
  if (!text.includes(written)) throw new Error('The search engine’s entry file does not lead to its list of pages')
  return [
    { path: `pagefind.${hash}.pf_meta`, content: named },
    { path: entry.path, content: text.replaceAll(written, hash) },
  ]
}

/** Which of our pages one of the engine's is. */
function numberOf({ path, content }: IndexFile): readonly (readonly [hash: string, number: string])[] {
  const hash = FRAGMENT.exec(path)?.[1]
  if (hash === undefined) return []
  const json = gunzipSync(Buffer.from(content))
    .toString('utf8')
    .replace(/^[^{]*/, '')
  const { url } = JSON.parse(json) as { readonly url: string } // The engine's own file, of a page we gave it.
  return [[hash, url.replace(/^\//, '')]]
}

function refuseUnknown(hash: string): never {
  throw new Error(`The search engine lists a page ${hash} that it was not given`)
}

function refuse(doing: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search engine would not ${doing}: ${errors.join('; ')}`)
}
