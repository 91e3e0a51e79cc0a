import { ADDRESS } from '../../domain/addresses.ts'
import type { ViewContext } from '../view-context.ts'
import type { FormerPlace } from './former-places.ts'

/** What the layout needs to know of every page. */
export interface PageView {
  /** Address in the site, without the base path; also where the page is written. */
  readonly address: string
  readonly title: string
  /** What search engines and feeds show of it: one sentence. */
  readonly description: string
  /** The way here from the home page, without the page itself. */
  readonly breadcrumbs: readonly { readonly text: string; readonly href: string }[]
  /** Which entry of the navigation it belongs to: its address. */
  readonly section: string
  /** Where what it tells is as data, for a page that has that. */
  readonly dataHref?: string
  /** Places of this page that are now elsewhere or gone; absent where there are none. */
  readonly formerPlaces?: readonly FormerPlace[]
}

/** Makes what the layout needs; `trail` is the way here after the home page, as titles and addresses. */
export function pageView(
  context: ViewContext,
  page: { readonly address: string; readonly title: string; readonly description: string },
  trail: readonly (readonly [title: string, address: string])[] = [],
): PageView {
  const [section] = trail
  const formerPlaces = context.formerPlaces.get(page.address)
  return {
    ...page,
    section: section ? section[1] : page.address,
    ...(formerPlaces && { formerPlaces }),
    breadcrumbs: [['Home', ADDRESS.home] as const, ...trail].map(([text, address]) => ({
      text,
      href: context.href(address),
    })),
  }
}
