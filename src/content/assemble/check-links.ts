import {
  ADDRESS,
  annexAddress,
  problemAddress,
  guideAddress,
  pageAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
  yearAddress,
} from '../../domain/addresses.ts'
import { decisionAddress, forwardPlanAddress } from '../../domain/decision-addresses.ts'
import { isHeld } from '../../domain/held.ts'
import { listAddresses } from '../../domain/list-addresses.ts'
import { pageAnchors } from '../../domain/page-anchors.ts'
import { wholeOfPart } from '../../domain/part-addresses.ts'
import { formerPages } from '../../domain/permanence/former-pages.ts'
import { formatSiteAddress } from '../../domain/permanence/site-address.ts'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { gatherMeetings } from './gather-meetings.ts'
import { listTexts } from './list-texts.ts'
import { nearestOf } from '../nearest-of.ts'

/** Looks whether every link into the site leads to a page that is there, and to a place in it that is there. */
export function checkLinks(draft: Draft): readonly Problem[] {
  const meetings = gatherMeetings(draft)
  const addresses = new Set([
    ...listAddresses({ ...draft, meetings }),
    ...formerPages(draft),
    ...brokenAddresses(draft),
  ])
  const moved = new Set([
    ...draft.moved.map(({ from }) => formatSiteAddress(from)),
    ...draft.removed.map(({ address }) => formatSiteAddress(address)),
  ])
  const anchors = pageAnchors({ ...draft, meetings })
  // A file that could not be read may be the one that names a meeting, or that tells of a change in that year.
  const dated = ['report', 'decision', 'meeting', 'project']
  const unsure = draft.broken.some(({ kind }) => dated.includes(kind)) ? [ADDRESS.meetings, ADDRESS.updates] : []

  const check = (href: string, own: string | undefined, place: Place): readonly Problem[] => {
    // The others lead out of the record, or have been turned away where the text was read.
    if (!/^(\/(?!\/)|#)/.test(href)) return []
    const [beforeHash = '', anchor = ''] = href.split('#')
    const [path = ''] = beforeHash.split('?')
    // How many parts a list has shows when it is laid out: a link to one that is not there is met when the site is verified.
    if (path !== '' && !addresses.has(wholeOfPart(path) ?? path)) {
      if (unsure.some((list) => path.startsWith(list))) return []
      return [brokenLink(href, 'the record has no such page', place, nearestOf(path, [...addresses]))]
    }
    const target = path === '' ? own : path
    const there = target === undefined ? undefined : anchors.get(target)
    if (anchor === '' || !there || there.has(decoded(anchor)) || moved.has(`${target}#${decoded(anchor)}`)) return []
    // A paragraph's number is near to every other, and means none of them.
    const nearest = anchor.startsWith('para-') ? undefined : nearestOf(decoded(anchor), [...there])
    return [
      brokenLink(
        href,
        'the page has no place of that name',
        place,
        nearest === undefined ? undefined : `${beforeHash}#${nearest}`,
      ),
    ]
  }

  return [
    ...listTexts(draft).flatMap(({ prose, file, address }) =>
      prose.links.flatMap(({ href, line }) => check(href, address, { file, line })),
    ),
    ...draft.reports.flatMap((report) =>
      (isHeld(report.backgroundPapers) ? report.backgroundPapers : []).flatMap(({ link }, index) =>
        link === undefined
          ? []
          : check(link, reportAddress(report), report.source.placeOf(`background-papers.${index}.link`)),
      ),
    ),
    ...draft.strategy.flatMap((document) =>
      document.timeline.flatMap(({ link }, index) =>
        link === undefined
          ? []
          : check(link, strategyAddress(document), document.source.placeOf(`timeline.${index}.link`)),
      ),
    ),
    ...draft.moved.flatMap(({ to, place }) => check(formatSiteAddress(to), undefined, place)),
    ...draft.removed.flatMap(({ instead, place }) =>
      instead ? check(formatSiteAddress(instead), undefined, place) : [],
    ),
  ]
}

function brokenLink(href: string, why: string, place: Place, nearest: string | undefined): Problem {
  return {
    kind: 'broken-link',
    severity: 'error',
    place,
    message: `Cannot follow the link "${href}": ${why}`,
    advice:
      'Write the address as it stands in the browser, from the first slash after the host, for example /projects/',
    ...(nearest === undefined ? {} : { nearest }),
  }
}

function brokenAddresses({ broken }: Draft): readonly string[] {
  return broken.flatMap(({ kind, id }) => {
    if (kind === 'report') return [reportAddress({ id }), yearAddress('reports', id.slice(0, 4))]
    if (kind === 'decision') return [decisionAddress({ id })]
    if (kind === 'forward-plan') return [forwardPlanAddress({ id })]
    if (kind === 'project') return [projectAddress({ slug: id })]
    if (kind === 'programme') return [programmeAddress({ slug: id })]
    if (kind === 'strategy') return [ADDRESS.strategy, annexAddress({ slug: id })]
    if (kind === 'glossary') return [ADDRESS.glossary]
    if (kind === 'guide') return [ADDRESS.guide, guideAddress({ slug: id })]
    if (kind === 'problem') return [problemAddress({ kind: id })]
    return kind === 'page' ? [pageAddress({ slug: id })] : []
  })
}

function decoded(anchor: string): string {
  return /%(?![\da-f]{2})/i.test(anchor) ? anchor : safelyDecoded(anchor)
}

function safelyDecoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch (error) {
    // Bytes that are no UTF-8: then the anchor is what was written, and will not be found.
    if (error instanceof URIError) return anchor
    throw error
  }
}
