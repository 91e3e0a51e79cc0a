import { formatDay } from '../../domain/calendar-day.ts'
import { chainLinks, type ChainLink } from '../../domain/chains/chain-links.ts'
import { chainPapers } from '../../domain/chains/chain-papers.ts'
import { inOrderOfLinks } from '../../domain/chains/in-order-of-links.ts'
import { isHeld } from '../../domain/held.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether earlier papers are there, whether they are earlier, and whether none comes before itself. */
export function checkChains(draft: Draft, names: KnownNames): readonly Problem[] {
  const links = chainLinks(draft)
  return [
    ...links.flatMap((link) => unknownPaper(link, names)),
    ...inOrderOfLinks(links).circles.map(circle),
    ...laterThanItsSuccessor(draft),
  ]
}

function unknownPaper({ paper, field, source }: ChainLink, names: KnownNames): readonly Problem[] {
  if ('report' in paper) {
    const location = source.locationOf(`${field}.report`)
    return checkReference({
      kind: 'unknown-report',
      label: 'report',
      written: paper.report,
      location,
      known: names.reports,
    })
  }
  if (!('document' in paper)) return []
  return checkReference({
    kind: 'unknown-document',
    label: 'strategy document',
    written: paper.document,
    location: source.locationOf(`${field}.document`),
    known: names.documents,
  })
}

function circle(links: readonly ChainLink[]): Problem {
  const [first, second] = links.toSorted((a, b) => (a.source.file < b.source.file ? -1 : 1))
  if (!first) throw new Error('A circle has a link')
  const alone = {
    kind: 'circle-of-papers',
    severity: 'error',
    location: first.source.locationOf(first.field),
    message: `Cannot use "${nameIn(first)}" as an earlier paper: ${second ? 'it goes on from this one, so that each would come before the other' : 'it is this paper itself'}`,
    advice: 'Keep the line in the later paper, and take it out of the earlier one',
  } as const
  if (!second) return alone
  return {
    ...alone,
    elsewhere: { words: 'the other way round in', location: second.source.locationOf(second.field) },
  }
}

/** Papers in a circle are told of once, and have no order that days could disagree with. */
function laterThanItsSuccessor(draft: Draft): readonly Problem[] {
  const papers = chainPapers(draft)
  const days = new Map(papers.map(({ name, day }) => [name, day]))
  return papers.flatMap(({ day, before }) =>
    before.flatMap((link): readonly Problem[] => {
      const earlier = days.get(link.earlier)
      if (!isHeld(day) || earlier === undefined || !isHeld(earlier) || earlier <= day) return []
      return [
        {
          kind: 'dates-disagree',
          severity: 'error',
          location: link.source.locationOf(link.field),
          message: `Cannot use "${nameIn(link)}" as an earlier paper: it is of ${formatDay(earlier)}, after this one of ${formatDay(day)}`,
          advice: 'Write the line in the file of the later paper, or correct the day',
        },
      ]
    }),
  )
}

function nameIn({ paper }: ChainLink): string {
  if ('report' in paper) return paper.report
  return 'document' in paper ? paper.document : paper.title
}
