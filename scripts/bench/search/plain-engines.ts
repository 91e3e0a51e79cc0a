import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { letFetchReadFiles } from '../../../src/search/fixtures/open-index.ts'
import type { SearchPage } from '../../../src/search/index/search-page.ts'

/** A way of searching: addresses for a query, the best first. */
export interface Searching {
  find(query: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** Pages as any site would give them to Pagefind: a title, headings and the text. */
export function pageHtml({ passages }: SearchPage): string {
  const parts = passages.map(({ section, text }, at) => {
    const heading = section !== '' && section !== passages[at - 1]?.section ? `<h2>${escaped(section)}</h2>` : ''
    return `${heading}<p>${escaped(text)}</p>`
  })
  const title = escaped(passages[0]?.pageTitle ?? '')
  return `<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${parts.join('')}</body></html>`
}

/** Writes a plain Pagefind index of whole pages. */
export async function writePlainPagefind(pages: readonly SearchPage[], folder: string): Promise<void> {
  const { index } = await createIndex({})
  if (!index) throw new Error('The search engine did not start')
  for (const page of pages) {
    const { errors } = await index.addHTMLFile({ url: page.address, content: pageHtml(page) })
    if (errors.length > 0) throw new Error(errors.join('; '))
  }
  const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  if (errors.length > 0) throw new Error(errors.join('; '))
}

/** Pagefind as it comes, over the index in a folder, ranked as it ranks. Its files are read from the disk, as ours are. */
export async function plainPagefind(folder: string): Promise<Searching> {
  letFetchReadFiles()
  const address = `${pathToFileURL(join(folder, 'pagefind')).href}/`
  const pagefind = (await import(`${address}pagefind.js`)) as {
    options(options: { readonly basePath: string }): Promise<void>
    search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly raw_url?: string }> }[] }>
  } // The engine has no types for its script.
  await pagefind.options({ basePath: address })
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query)
      const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()))
      return shown.map(({ raw_url: page = '' }) => page)
    },
    close: () => Promise.resolve(),
  }
}

/** MiniSearch over whole pages, with the settings its own documentation begins with: titles count double, beginnings and near words too. */
export function miniSearch(pages: readonly SearchPage[]): Searching {
  const engine = new MiniSearch<{ id: number; title: string; text: string }>({ fields: ['title', 'text'] })
  engine.addAll(
    pages.map(({ passages }, id) => ({
      id,
      title: passages[0]?.pageTitle ?? '',
      text: passages.map(({ section, text }) => `${section} ${text}`).join(' '),
    })),
  )
  const find = (query: string) =>
    engine
      .search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 })
      .map(({ id }) => pages[Number(id)]?.address ?? '')
  return { find: (query) => Promise.resolve(find(query).slice(0, 20)), close: () => Promise.resolve() }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
