import {
  GLOSSARY,
  GUIDE,
  GUIDE_PROBLEMS,
  guideAddress,
  pageAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
  yearAddress,
} from '../../domain/addresses.ts'
import { projectRowAnchor } from '../../domain/anchors.ts'
import { listAddresses } from '../../domain/list-addresses.ts'
import { once } from '../../domain/once.ts'
import type { Place } from '../../domain/place.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { gatherMeetings } from './gather-meetings.ts'
import { listTexts } from './list-texts.ts'
import { nearestOf } from '../nearest-of.ts'

/** Looks whether every link into the site leads to a page that is there, and to a place in it that is there. */
export function checkLinks(draft: Draft): readonly Problem[] {
  const meetings = gatherMeetings(draft)
  const addresses = new Set([...listAddresses({ ...draft, meetings }), ...brokenAddresses(draft)])
  const anchors = anchorFinder(draft)
  // A file that could not be read may be the one that names a meeting.
  const meetingsAreSure = !draft.broken.some(({ kind }) => ['report', 'decision', 'meeting'].includes(kind))

  const check = (href: string, own: string | undefined, place: Place): readonly Problem[] => {
    // The others lead out of the record, or have been turned away where the text was read.
    if (!/^(\/(?!\/)|#)/.test(href)) return []
    const [beforeHash = '', anchor = ''] = href.split('#')
    const [path = ''] = beforeHash.split('?')
    if (path !== '' && !addresses.has(path)) {
      if (path.startsWith('/meetings/') && !meetingsAreSure) return []
      return [brokenLink(href, 'the record has no such page', place, nearestOf(path, [...addresses]))]
    }
    const target = path === '' ? own : path
    const there = anchor === '' || target === undefined ? undefined : anchors(target)
    if (!there || there.has(decoded(anchor))) return []
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
    ...draft.strategy.flatMap((document) =>
      document.timeline.flatMap(({ link }, index) =>
        link === undefined
          ? []
          : check(link, strategyAddress(document), document.source.placeOf(`timeline.${index}.link`)),
      ),
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

/** Finds the places in a page that a link can lead to, where they are known. Most pages are never asked for. */
function anchorFinder(draft: Draft): (address: string) => ReadonlySet<string> | undefined {
  const rows = ({ inserts }: Prose) => (inserts.length > 0 ? draft.projects.map(projectRowAnchor) : [])
  const pages = new Map<string, () => ReadonlySet<string>>([
    ...draft.reports.map(
      (report) =>
        [
          reportAddress(report),
          once(() => new Set([...anchorsOf(report.body), ...anchorsOf(report.recommendation), ...rows(report.body)])),
        ] as const,
    ),
    ...draft.pages.map((page) => [pageAddress(page), once(() => anchorsOf(page.body))] as const),
    ...draft.guide.pages.map((page) => [guideAddress(page), once(() => anchorsOf(page.body))] as const),
  ])
  return (address) => pages.get(address)?.()
}

function anchorsOf(prose: Prose): ReadonlySet<string> {
  return new Set([
    ...[...prose.headings, ...prose.paragraphs, ...prose.rows].map(({ anchor }) => anchor),
    ...prose.paragraphs.flatMap(({ aliases }) => aliases),
  ])
}

function brokenAddresses({ broken }: Draft): readonly string[] {
  return broken.flatMap(({ kind, id }) => {
    if (kind === 'report') return [reportAddress({ id }), yearAddress(id.slice(0, 4))]
    if (kind === 'project') return [projectAddress({ slug: id })]
    if (kind === 'programme') return [programmeAddress({ slug: id })]
    if (kind === 'strategy') return ['/strategy/', `/strategy/${id}/`]
    if (kind === 'glossary') return [GLOSSARY]
    if (kind === 'guide') return [GUIDE, guideAddress({ slug: id })]
    if (kind === 'problem') return [`${GUIDE_PROBLEMS}${id}/`]
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
