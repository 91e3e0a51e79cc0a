import { ADDRESS, pageAddress } from '../domain/addresses.ts'
import { ANCHOR } from '../domain/anchors.ts'
import { hasGuide } from '../domain/guide.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { SiteAssets } from './assets/site-assets.ts'

/**
 * What every page may do without help from its host: nothing but the site itself. `wasm-unsafe-eval` lets the search
 * engine's WebAssembly run, and nothing else.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'self'; object-src 'none'"

/** What every template knows: the site's names, its navigation, its assets, and how to write an address. */
export function siteGlobals(record: CouncilRecord, assets: SiteAssets, href: (address: string) => string) {
  const { settings } = record
  const link = (text: string, address: string) => ({ text, address, href: href(address) })
  return {
    href,
    addresses: ADDRESS,
    anchors: ANCHOR,
    site: {
      title: settings.title,
      publisher: settings.publisher,
      description: settings.description,
      address: settings.address,
      basePath: settings.basePath,
      licence: settings.licence,
      contact: settings.contact,
      policy: CONTENT_SECURITY_POLICY,
      styles: href(assets.styles.address),
      script: href(assets.script.address),
      searchScript: href(assets.search.address),
      searchWorker: href(assets.searchWorker.address),
      movedScript: href(assets.moved.address),
      icon: href(assets.icon.address),
      navigation: [
        link('Reports', ADDRESS.reports),
        link('Meetings', ADDRESS.meetings),
        link('Decisions', ADDRESS.decisions),
        ...(record.projects.length > 0 ? [link('Projects', ADDRESS.projects)] : []),
        ...(record.strategy.some(({ view }) => view === 'overview') ? [link('Strategy', ADDRESS.strategy)] : []),
        link('Updates', ADDRESS.updates),
      ],
      footer: [
        ...record.pages.map((page) => link(page.title, pageAddress(page))),
        link('Accessibility statement', ADDRESS.accessibility),
        ...(record.glossary.length > 0 ? [link('Glossary', ADDRESS.glossary)] : []),
        link('Data', ADDRESS.data),
        ...(hasGuide(record.guide) ? [link('Guide for officers', ADDRESS.guide)] : []),
      ],
    },
  }
}
