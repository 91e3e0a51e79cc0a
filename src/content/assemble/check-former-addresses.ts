import { listAddresses } from '../../domain/list-addresses.ts'
import { pageAnchors } from '../../domain/page-anchors.ts'
import { formerPages } from '../../domain/permanence/former-pages.ts'
import { formatSiteAddress, type SiteAddress } from '../../domain/permanence/site-address.ts'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { gatherMeetings } from './gather-meetings.ts'

/** Looks whether what is said to have moved or gone is not there any more, and whether where it moved to is no such address itself. */
export function checkFormerAddresses(draft: Draft): readonly Problem[] {
  const { moved, removed } = draft
  if (moved.length + removed.length === 0) return []
  const meetings = gatherMeetings(draft)
  const living = new Set(listAddresses({ ...draft, meetings }))
  const places = pageAnchors({ ...draft, meetings })
  const former = new Set(formerPages(draft))
  const stillThere = (address: SiteAddress, place: Place): readonly Problem[] => {
    const { page, anchor } = address
    const isThere = anchor === '' ? living.has(page) : (places.get(page)?.has(anchor) ?? false)
    return isThere ? [clash(address, place)] : []
  }
  const said = new Map(moved.map(({ from, place }) => [formatSiteAddress(from), place]))
  return [
    ...moved.flatMap(({ from, place }) => stillThere(from, place)),
    ...removed.flatMap(({ address, place }) => stillThere(address, place)),
    ...removed.flatMap(({ address, place }) => {
      const elsewhere = said.get(formatSiteAddress(address))
      return elsewhere ? [saidTwice(address, place, elsewhere)] : []
    }),
    ...moved.flatMap(({ to, place }) => (former.has(to.page) ? [leadsOn(to, place, draft)] : [])),
  ]
}

function clash(address: SiteAddress, place: Place): Problem {
  return {
    kind: 'address-clash',
    severity: 'error',
    place,
    message: `Cannot say that "${formatSiteAddress(address)}" has moved or gone: it is there`,
    advice: 'Take these lines out, or rename the file that has the address',
  }
}

function saidTwice(address: SiteAddress, place: Place, elsewhere: Place): Problem {
  return {
    kind: 'repeated-id',
    severity: 'error',
    place,
    message: `Cannot say that "${formatSiteAddress(address)}" is gone: it is said to have moved`,
    advice: 'Keep the one that is so',
    elsewhere: { words: 'said in', place: elsewhere },
  }
}

function leadsOn(to: SiteAddress, place: Place, { moved }: Draft): Problem {
  const on = moved.find(({ from }) => from.page === to.page && from.anchor === '')
  return {
    kind: 'broken-link',
    severity: 'error',
    place,
    message: `Cannot lead to "${formatSiteAddress(to)}": that has moved or gone itself`,
    advice: 'Write the address at which it is now',
    ...(on && { nearest: formatSiteAddress(on.to) }),
  }
}
