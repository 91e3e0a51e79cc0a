import { Eleventy } from '@11ty/eleventy'
import type { CouncilRecord } from '../domain/record.ts'
import type { SiteAssets } from './assets/site-assets.ts'
import { configureEleventy, type EleventyConfiguration } from './eleventy-configuration.ts'
import { mapKinds, readyTemplates, type ReadyTemplates } from './prepare-rendering.ts'

/** The pages of a record, made as they are asked for. */
export interface MadePages extends ReadyTemplates {
  /** Makes the page at an address; undefined where the record has none there. */
  page(address: string): Promise<string | undefined>
}

/**
 * Readies a record whose pages are made one by one as they are asked for, of the same views and templates as when all are. A
 * page is made once. Templates that were read for the record before are used again where all they know is the same.
 */
export function makePages(record: CouncilRecord, assets: SiteAssets, before?: MadePages): MadePages {
  const ready = readyTemplates(record, assets, before)
  const { environment, views } = ready
  const none = mapKinds(views.pages, () => [])
  const make = async (address: string): Promise<string | undefined> => {
    const found = Object.entries(mapKinds(views.pages, (kind) => kind)).flatMap(([name, kind]) => {
      const view = kind.at(address)
      return view ? [[name, view] as const] : []
    })
    // The first is enough: no two kinds have a page at one address.
    const [first] = found
    if (!first) return undefined
    const [name, view] = first
    const data = { views: { ...none, [name]: [view] }, addresses: [] }
    const eleventy = new Eleventy(undefined, '_site', {
      configPath: '',
      quietMode: true,
      config: (configuration: EleventyConfiguration) => configureEleventy(configuration, { environment, data }),
    })
    eleventy.disableLogger()
    const made = await eleventy.toJSON()
    return made.find(({ url }) => url === address)?.content
  }
  const pages = new Map<string, Promise<string | undefined>>()
  let last: Promise<unknown> = Promise.resolve()
  const page = (address: string) => {
    // One after another: Eleventy is not made for two at once.
    const made = pages.get(address) ?? last.then(() => make(address))
    last = made.catch(() => undefined)
    pages.set(address, made)
    return made
  }
  return { ...ready, page }
}
