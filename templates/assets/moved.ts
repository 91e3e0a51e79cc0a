import { ANCHOR } from '../../src/domain/anchors.ts'

/*
 * Leads on from a page that moved. The place that was asked for goes with the reader, which a page that refreshes itself would
 * lose; a place that has gone from the page is told of here. Back does not return here.
 */
lead(document)

function lead(page: Document): void {
  const now = page.querySelector<HTMLAnchorElement>(`#${ANCHOR.now}`)
  const places = [...page.querySelectorAll<HTMLElement>('.former-places li')]
  const place = places.find(({ id }) => new URL(`#${id}`, location.href).hash === location.hash)
  const next = place ? place.querySelector<HTMLAnchorElement>('a[data-now]') : now
  if (next) location.replace(next.hash === '' ? next.href + location.hash : next.href)
}
