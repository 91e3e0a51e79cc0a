import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { serveSite } from '../../../src/publish/serve-site.ts'
import type { SearchRecord } from '../../../src/search/pages/search-record.ts'

/** A way of searching: addresses for a query, the best first. */
export interface Searching {
  find(query: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Pages as any site would give them to Pagefind: a title, headings and the text. */
export function pageHtml({ entries }: SearchRecord): string {
  const parts = entries.map(({ section, text }, at) => {
    const heading = section !== '' && section !== entries[at - 1]?.section ? `<h2>${escaped(section)}</h2>` : ''
    return `${heading}<p>${escaped(text)}</p>`
  })
  const title = escaped(entries[0]?.pageTitle ?? '')
  return `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${parts.join('')}</body></html>`
}

/** Writes a plain Pagefind index of whole pages. */
export async function writePlainPagefind(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index } = await createIndex({})
  if (!index) throw new Error('The search engine did not start')
  for (const record of records) {
    // A page's decisions are a record of their own here; a site has one page for both.
    const { errors } = await index.addHTMLFile({ url: `${record.page}?${record.number}`, content: pageHtml(record) })
    if (errors.length > 0) throw new Error(errors.join('; '))
  }
  const { files } = await index.getFiles()
  await close()
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
}

/** Pagefind as it comes, over whole pages, ranked as it ranks. */
export async function plainPagefind(records: readonly SearchRecord[]): Promise<Searching> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'))
  await writePlainPagefind(records, folder)
  const site = await serveSite(folder, { port: 0, basePath: '/' })
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as {
    options(options: { readonly basePath: string }): Promise<void>
    search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>
  } // The engine has no types for its script.
  await pagefind.options({ basePath: `${site.address}pagefind/` })
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query)
      const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()))
      return shown.map(({ url }) => new URL(url, site.address).pathname)
    },
    close: async () => {
      await site.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** MiniSearch over whole pages, with the settings its own documentation begins with: titles count double, beginnings and near words too. */
export function miniSearch(records: readonly SearchRecord[]): Searching {
  const engine = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] })
  engine.addAll(
    records.map(({ number, entries }) => ({
      id: number,
      title: entries[0]?.pageTitle ?? '',
      text: entries.map(({ section, text }) => `${section} ${text}`).join(' '),
    })),
  )
  const find = (query: string) =>
    engine
      .search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 })
      .map(({ id }) => records[Number(id)]?.page ?? '')
  return { find: (query) => Promise.resolve(find(query).slice(0, 20)), close: () => Promise.resolve() }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
