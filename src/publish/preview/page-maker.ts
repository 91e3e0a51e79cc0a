import type { CalendarDay } from '../../domain/calendar-day.ts'
import { openMemory, type MemoryStore } from '../../memory/memory.ts'
import { siteAssets, type SiteAssets } from '../../site/assets/site-assets.ts'
import { fileMemory } from '../../site/file-memory.ts'
import { makePages, type MadePages } from '../../site/make-pages.ts'
import { recordReader } from '../../site/record-reader.ts'
import { placeRecord, type AskedPlace } from '../place-record.ts'
import type { BuildNews } from './preview.ts'

/** Makes pages of the content as it stands, one by one, before the whole site is built. */
export interface PageMaker {
  /** Reads the content as it is now. */
  look(): Promise<Look>
  /** The page or the picture at an address in the site, as the content was when it was last well; undefined where it has none there. */
  give(address: string): Promise<string | Uint8Array | undefined>
}

/** What a look at the content found. */
export interface Look {
  readonly news: BuildNews
  /** Where the site will stand; undefined where the content has an error, so that nothing can be shown of it. */
  readonly basePath?: string
}

/** Which content pages are made of. */
export interface PageRequest extends AskedPlace {
  readonly contentFolder: string
  readonly memory?: MemoryStore
}

/** Readies the making of pages. What was read once is kept, so that a look costs what has changed. */
export function pageMaker(request: PageRequest, today: () => CalendarDay): PageMaker {
  const reader = recordReader(request.contentFolder)
  let assets: SiteAssets | undefined
  let pages: MadePages | undefined
  let pictures: ReadonlyMap<string, Uint8Array> = new Map()
  return {
    look: async () => {
      const day = today()
      const isFirst = assets === undefined
      // What earlier builds read is of use once; then everything has been met.
      const memory = isFirst && request.memory ? openMemory(request.memory.folder, request.memory.program) : undefined
      try {
        assets ??= await siteAssets(memory)
        const { value, problems, help } = await reader.read(day, memory && fileMemory(memory))
        if (!value) return { news: { problems, help } }
        const record = placeRecord(value, request)
        pages = makePages({ record, assets, today: day }, pages)
        pictures = new Map(record.pictures.map(({ address, bytes }) => [address, bytes]))
        // The first page takes longest.
        if (isFirst) await pages.page('/')
        return { news: { problems, help }, basePath: record.settings.basePath }
      } finally {
        memory?.close()
      }
    },
    give: async (address) => pictures.get(address) ?? pages?.page(address),
  }
}
