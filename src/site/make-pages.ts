import { readyTemplates, type ReadyTemplates, type ToBeMade } from './prepare-rendering.ts'
import { printPages } from './print-pages.ts'
import type { PagesByKind } from './reused-pages.ts'

/** The pages of a record, made as they are asked for. */
export interface MadePages extends ReadyTemplates {
  /** Makes the page at an address; undefined where the record has none there. */
  page(address: string): Promise<string | undefined>
}

/**
 * Readies a record whose pages are made one by one as they are asked for, of the same views and templates as when all are. A
 * page is made once. Templates that were read for the record before are used again where all they know is the same.
 */
export function makePages(made: ToBeMade, before?: MadePages): MadePages {
  const ready = readyTemplates(made, before)
  const kinds: PagesByKind = ready.views.pages
  const make = async (address: string): Promise<string | undefined> => {
    for (const kind of Object.keys(kinds)) {
      const found = kinds[kind]?.find((page) => page.address === address)
      if (!found) continue
      const none = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]))
      const printed = await printPages(ready.environment, { ...none, [kind]: [found.view()] })
      return printed.find((page) => page.address === address)?.text
    }
    return undefined
  }
  const pages = new Map<string, Promise<string | undefined>>()
  let last: Promise<unknown> = Promise.resolve()
  const page = (address: string) => {
    // One after another: Eleventy is not made for two at once.
    const own = pages.get(address) ?? last.then(() => make(address))
    last = own.catch(() => undefined)
    pages.set(address, own)
    return own
  }
  return { ...ready, page }
}
