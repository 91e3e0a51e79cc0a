import { formatDay } from '../../domain/calendar-day.ts'
import { formatSiteAddress, type SiteAddress } from '../../domain/permanence/site-address.ts'
import type { ViewContext } from '../view-context.ts'
import { pageTitles } from './page-titles.ts'
import { pageView } from './page-view.ts'

/** Pages that stand where something was before it moved. They lead on by themselves, and say so where they cannot. */
export function movedViews(context: ViewContext) {
  const { moved } = context.index.record
  const linkTo = linksTo(context)
  return moved
    .filter(({ from }) => isPage(from))
    .map(({ from, to }) => {
      const page = { address: from.page, title: 'This page has moved', description: `It is now at ${to.page}` }
      return { ...pageView(context, page), canonical: to.page, now: linkTo(to) }
    })
}

/** Pages that stand where something was before it went: what it was, since when it is gone, and why. */
export function removedViews(context: ViewContext) {
  const { removed, settings } = context.index.record
  const linkTo = linksTo(context)
  return removed
    .filter(({ address }) => isPage(address))
    .map(({ address, title, date, reason, instead }) => {
      const day = formatDay(date)
      const page = { address: address.page, title, description: `This page was removed on ${day}.` }
      const fullAddress = `${settings.address}${context.href(address.page)}`
      return { ...pageView(context, page), day, reason, fullAddress, instead: instead && linkTo(instead) }
    })
}

/** A file of data that moved has no page to say so. */
function isPage({ page, anchor }: SiteAddress): boolean {
  return anchor === '' && page.endsWith('/')
}

function linksTo({
  index,
  href,
}: ViewContext): (address: SiteAddress) => { readonly text: string; readonly href: string } {
  const titles = pageTitles(index.record)
  return (address) => {
    const link = href(formatSiteAddress(address))
    return { text: titles.get(address.page) ?? `${index.record.settings.address}${link}`, href: link }
  }
}
