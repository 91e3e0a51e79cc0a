import {
  ADDRESS,
  meetingAddress,
  pageAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
} from '../../domain/addresses.ts'
import { listAddresses } from '../../domain/list-addresses.ts'
import { pageAnchors } from '../../domain/page-anchors.ts'
import type { AnsweringPage, Answers } from '../../domain/permanence/find-lost.ts'
import { givenUp } from '../../domain/permanence/given-up.ts'
import { gatherMeetings } from '../assemble/gather-meetings.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** Addresses that are made of one file each. Parts of lists and files of data are known only when the site is made. */
const OF_A_FILE =
  /^\/(?:reports\/\d{4}\/[^/]+|meetings\/\d{4}-\d{2}-\d{2}-[^/]+|(?:projects|programmes|strategy)\/[^/]+|[^/]+)\/$/

/** What of the site can be told from what was read alone, before any page is made: what officers can lose by a change to a file. */
export function answersOfDraft(draft: Draft): Answers {
  const meetings = gatherMeetings(draft)
  const anchors = pageAnchors({ ...draft, meetings })
  const titles = titlesOf(draft)
  const kept = givenUp(draft)
  const pages = listAddresses({ ...draft, meetings }).map((address): readonly [string, AnsweringPage] => [
    address,
    {
      address,
      title: titles.get(address) ?? '',
      anchors: anchors.get(address) ?? new Set(),
      keeps: kept.get(address),
    },
  ])
  return {
    pages: new Map(pages),
    moved: draft.moved,
    removed: draft.removed,
    // While a file cannot be read, nobody can tell what it would answer with.
    isSure: (address) => draft.broken.length === 0 && OF_A_FILE.test(address),
    isSureOf: ({ address }, anchor) => anchors.has(address) && isOfText(address, anchor),
  }
}

/** What we make ourselves has two hyphens together; of that, only numbers and rows come from a text. */
function isOfText(address: string, anchor: string): boolean {
  if (address.startsWith(ADDRESS.meetings)) return false
  return /--para-|^table-\d+--row-/.test(anchor) || !/--|^note-|^recommendation-/.test(anchor)
}

function titlesOf({ reports, projects, programmes, strategy, pages, accessibility, meetings }: Draft) {
  return new Map<string, string>([
    ...reports.map((report) => [reportAddress(report), report.title] as const),
    ...projects.map((project) => [projectAddress(project), project.title] as const),
    ...programmes.map((programme) => [programmeAddress(programme), programme.title] as const),
    ...strategy.map((document) => [strategyAddress(document), document.title] as const),
    ...[...pages, ...accessibility].map((page) => [pageAddress(page), page.title] as const),
    ...meetings.map((meeting) => [meetingAddress(meeting), ''] as const),
  ])
}
