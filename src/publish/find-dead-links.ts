import { LinkChecker, LinkState, type LinkResult } from 'linkinator'
import { serveSite } from './serve-site.ts'

/** A link to another site that no longer leads anywhere. */
export interface DeadLink {
  readonly address: string
  /** A page it stands on: `/reports/2021/care-home-fees/`. */
  readonly page: string
  /** What its host answered: `404`, or `no answer`. */
  readonly answer: string
}

/** A built site and what to make of its links. */
export interface LinkRequest {
  readonly siteFolder: string
  readonly basePath: string
  /** The site's own address, which is no other site's. */
  readonly address: string
  /** How long a host may take, in milliseconds. */
  readonly timeout: number
  /** How often a host that does not answer is asked again. */
  readonly retries: number
}

/** What was found of a site's links to others. */
export interface LinkFindings {
  /** How many different addresses were asked for. */
  readonly asked: number
  readonly dead: readonly DeadLink[]
}

/** Hosts that turn away programs but answer people say so with these; they are no sign of a dead link. */
const TURNED_AWAY = { 401: 'ok', 403: 'ok', 405: 'ok', 429: 'ok', 999: 'ok' } as const

/** Asks for every address of another site that a built site leads to. Links within the site were looked at when it was built. */
export async function findDeadLinks({
  siteFolder,
  basePath,
  address,
  timeout,
  retries,
}: LinkRequest): Promise<LinkFindings> {
  const served = await serveSite(siteFolder, { port: 0, basePath })
  try {
    const { links } = await new LinkChecker().check({
      path: served.address,
      recurse: true,
      timeout,
      retryErrors: retries > 0,
      retryErrorsCount: retries,
      statusCodes: TURNED_AWAY,
      linksToSkip: async (link) => !/^https?:/.test(link) || link.startsWith(`${address}/`),
    })
    const outside = links.filter(({ url, state }) => !url.startsWith(served.address) && state !== LinkState.SKIPPED)
    const asked = new Set(outside.map(({ url }) => url)).size
    return {
      asked,
      dead: outside.filter(({ state }) => state === LinkState.BROKEN).map((link) => deadLink(link, served.address)),
    }
  } finally {
    await served.close()
  }
}

function deadLink({ url, parent = '', status }: LinkResult, home: string): DeadLink {
  return { address: url, page: parent.replace(home, '/'), answer: status ? String(status) : 'no answer' }
}
