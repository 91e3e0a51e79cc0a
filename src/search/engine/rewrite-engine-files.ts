import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { IndexFile } from '../index-file.ts'
import { cutChunks } from './cut-chunks.ts'
import { readChunk, readList, writeList } from './engine-format.ts'

const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/
const LIST = /^pagefind\.(.*)\.pf_meta$/

/**
 * The engine's list and its words, written anew: pages under our own names and without their lengths, by which the engine would
 * rank, and words in smaller files. Names made of hashes were most of what a first search loaded; numbers take no room. Throws
 * where the engine holds another number of pages than it was given, or its files are not as they were.
 */
export function rewriteEngineFiles(files: readonly IndexFile[], expected: number): readonly IndexFile[] {
  const listFile = files.find(({ path }) => LIST.test(path))
  const entry = files.find(({ path }) => path === 'pagefind-entry.json')
  if (!listFile || !entry) throw new Error('The search engine gave no list of its pages')
  const numbers = new Map(files.flatMap(numberOf))
  if (numbers.size !== expected) throw new Error(`The search engine holds ${numbers.size} of ${expected} pages`)
  const [version, pages, chunks, ...others] = readList(Buffer.from(listFile.content))
  const contents = new Map(files.map(({ path, content }) => [path, content]))
  const cut = cutChunks(
    chunks.flatMap(([, , name]) => readChunk(Buffer.from(contents.get(`index/${name}.pf_index`) ?? ''))),
  )
  const list = writeList([
    version,
    pages.map(([hash, , ...rest]) => [numbers.get(hash) ?? refuseUnknown(hash), 1, ...rest]),
    cut.map(({ listed }) => listed),
    ...others,
  ])
  const hash = `en_${createHash('sha256').update(list).digest('hex').slice(0, 10)}`
  const written = LIST.exec(listFile.path)?.[1] ?? ''
  const text = Buffer.from(entry.content).toString('utf8')
  if (!text.includes(written)) throw new Error('The search engine’s entry file does not lead to its list of pages')
  return [
    ...cut.map(({ listed: [, , name], content }) => ({ path: `index/${name}.pf_index`, content })),
    { path: `pagefind.${hash}.pf_meta`, content: list },
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
