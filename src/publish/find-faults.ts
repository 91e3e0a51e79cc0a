import type { PageFacts, Reference } from './read-page.ts'

/** A site as it stands on the disk: paths from its top, without a slash in front. */
export interface BuiltSite {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, PageFacts>
  /** `https://papers.example.gov.uk` */
  readonly address: string
  /** `/` or `/reports-site/` */
  readonly basePath: string
}

/** Everything that is broken in a site, one sentence each, in order of page. */
export function findFaults(site: BuiltSite): string[] {
  if (site.pages.size === 0) return ['There is not a single page']
  const look = lookup(site)
  return [...site.pages].flatMap(([file, page]) => {
    const ids = new Set(page.ids)
    const faults = ids.size < page.ids.length ? repeated(page.ids).map((id) => `the id "${id}" is given twice`) : []
    for (const what of page.inline) faults.push(`${what} is written into the page, where its policy refuses it`)
    if (!page.policy?.includes("default-src 'self'"))
      faults.push('no Content-Security-Policy that keeps it to this site')
    for (const reference of page.references) {
      const fault = look(reference, file, ids)
      if (fault) faults.push(`${reference.from} "${reference.address}" ${fault}`)
    }
    return faults.map((fault) => `${file}: ${fault}`)
  })
}

type Look = (reference: Reference, file: string, ids: ReadonlySet<string>) => string | undefined

/** Looks up what a reference leads to. Most stand on every page, and from the top of the site they lead to one place wherever they stand. */
function lookup(site: BuiltSite): Look {
  const home = new URL(site.basePath, site.address)
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (file: string) => {
    const known = anchors.get(file)
    const page = known ? undefined : site.pages.get(file)
    if (!page) return known
    const found = new Set(page.ids)
    anchors.set(file, found)
    return found
  }
  const faultOf = ({ address, isLoaded }: Reference, file: string): string | undefined => {
    const page = new URL(file.replace(/(^|\/)index\.html$/, '$1'), home)
    if (!URL.canParse(address, page.href)) return 'is not an address'
    const target = new URL(address, page)
    if (target.origin !== home.origin) return isLoaded || !isOutside(target) ? 'is not on this site' : undefined
    if (!target.pathname.startsWith(home.pathname)) return `leads out of ${home.pathname}`
    const path = decodeURIComponent(target.pathname.slice(home.pathname.length))
    const found = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (!site.files.has(found)) {
      return site.files.has(`${path}/index.html`) ? 'lacks the slash at its end' : 'leads to nothing'
    }
    const anchor = decodeURIComponent(target.hash.slice(1))
    const isAnchorThere = anchor === '' || (anchorsOf(found)?.has(anchor) ?? true)
    return isAnchorThere ? undefined : `leads to a page without #${anchor}`
  }
  const known = { loaded: new Map<string, string | undefined>(), ledTo: new Map<string, string | undefined>() }
  return (reference, file, ids) => {
    const { address, isLoaded } = reference
    // A place on the same page needs no address to be made of it.
    if (/^#[\w-]+$/.test(address) && ids.has(address.slice(1))) return undefined
    if (!/^\/(?!\/)/.test(address)) return faultOf(reference, file)
    const faults = isLoaded ? known.loaded : known.ledTo
    if (!faults.has(address)) faults.set(address, faultOf(reference, file))
    return faults.get(address)
  }
}

/** Whether it leads away in a way that a reader may be led. */
function isOutside(target: URL): boolean {
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))]
}
