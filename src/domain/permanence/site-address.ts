/** An address in the site as an officer writes it: a page, and a place in it where one is meant. */
export interface SiteAddress {
  /** From the top of the site, without the base path: `/reports/2023/care-home-fees/`. */
  readonly page: string
  /** Without the hash; empty for the page itself. */
  readonly anchor: string
}

const WRITTEN = /^(\/(?:[a-z0-9][\w.-]*(?:\/|$))*)(?:#([^\s#]+))?$/

/** Reads `/reports/2023/care-home-fees/#para-3`; undefined where it is no address in a site. */
export function parseSiteAddress(written: string): SiteAddress | undefined {
  const [, page, anchor = ''] = WRITTEN.exec(written) ?? []
  if (page === undefined) return undefined
  const isFile = /\.\w+$/.test(page)
  return { page: isFile || page.endsWith('/') ? page : `${page}/`, anchor }
}

/** As it is written: `/reports/2023/care-home-fees/#para-3`. */
export function formatSiteAddress({ page, anchor }: SiteAddress): string {
  return anchor === '' ? page : `${page}#${anchor}`
}
