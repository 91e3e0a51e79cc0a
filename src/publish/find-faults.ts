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
  const anchors = new Map([...site.pages].map(([file, page]) => [file, new Set(page.ids)]))
  // Most links stand on every page, and from the top of the site they lead to one place wherever they stand.
  const known = new Map<string, string | undefined>()
  const look = (reference: Reference, file: string): string | undefined => {
    const { address, isLoaded } = reference
    if (!/^\/(?!\/)/.test(address)) return faultOf(reference, file, site, anchors)
    const key = `${isLoaded} ${address}`
    if (!known.has(key)) known.set(key, faultOf(reference, file, site, anchors))
    return known.get(key)
  }
  return [...site.pages].flatMap(([file, page]) => [
    ...repeated(page.ids).map((id) => `${file}: the id "${id}" is given twice`),
    ...page.inline.map((what) => `${file}: ${what} is written into the page, where its policy refuses it`),
    ...(page.policy?.includes("default-src 'self'")
      ? []
      : [`${file}: no Content-Security-Policy that keeps it to this site`]),
    ...page.references.flatMap((reference) => {
      const fault = look(reference, file)
      return fault ? [`${file}: ${reference.from} "${reference.address}" ${fault}`] : []
    }),
  ])
}

function faultOf(
  reference: Reference,
  file: string,
  site: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const home = new URL(site.basePath, site.address)
  const page = new URL(file.replace(/(^|\/)index\.html$/, '$1'), home)
  if (!URL.canParse(reference.address, page.href)) return 'is not an address'
  const target = new URL(reference.address, page)
  if (target.origin !== home.origin) return reference.isLoaded || !isOutside(target) ? 'is not on this site' : undefined
  if (!target.pathname.startsWith(home.pathname)) return `leads out of ${home.pathname}`
  const path = decodeURIComponent(target.pathname.slice(home.pathname.length))
  const found = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!site.files.has(found)) {
    return site.files.has(`${path}/index.html`) ? 'lacks the slash at its end' : 'leads to nothing'
  }
  const anchor = decodeURIComponent(target.hash.slice(1))
  const isAnchorThere = anchor === '' || (anchors.get(found)?.has(anchor) ?? true)
  return isAnchorThere ? undefined : `leads to a page without #${anchor}`
}

/** Whether it leads away in a way that a reader may be led. */
function isOutside(target: URL): boolean {
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(target.protocol)
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))]
}
