import { findLost, type AnsweringPage, type Answers, type Lost } from '../../domain/permanence/find-lost.ts'
import type { Ledger } from '../../domain/permanence/ledger.ts'
import { likelySuccessor } from '../../domain/permanence/likely-successor.ts'
import type { Problem } from '../../domain/problem.ts'
import { nearestOf } from '../nearest-of.ts'

const MOST_NAMED = 3

/** Tells of everything in the ledger that would stop answering, and what to write so that it goes on. */
export function lostProblems(ledger: Ledger, answers: Answers): readonly Problem[] {
  const lost = findLost(ledger, answers)
  if (lost.length === 0) return []
  const known = new Set(ledger.map(({ address }) => address))
  const fresh = [...answers.pages.values()].filter(({ address }) => !known.has(address))
  return lost.map((one) => (one.anchors ? lostPlaces(one, one.anchors, answers) : lostPage(one, fresh)))
}

function lostPage({ entry, now }: Lost, fresh: readonly AnsweringPage[]): Problem {
  const { address, title, place } = entry
  const successor = likelySuccessor(entry, fresh)
  const move = `- { from: ${address}, to: ${successor?.address ?? '/where/it/is/now/'} }`
  const removal = `- { address: ${address}, title: ${JSON.stringify(title)}, date: YYYY-MM-DD, reason: … }`
  const where = now === address ? '' : `, and nothing is at ${now}, where it is said to have moved`
  return {
    kind: 'lost-address',
    severity: 'error',
    place,
    message: `The address ${address} was published and would answer no longer${where}`,
    advice: address.endsWith('/')
      ? successor
        ? `It seems to be at ${successor.address} now. Write in moved.yaml: ${move}`
        : `Put the file back. If the page moved, write in moved.yaml: ${move} If it has to go, write in removed.yaml: ${removal}`
      : `Programs ask for it. Put it back, or write in removed.yaml: ${removal}`,
  }
}

function lostPlaces({ entry, now }: Lost, anchors: readonly string[], { pages }: Answers): Problem {
  const { address, place } = entry
  const [first = ''] = anchors
  const there = [...(pages.get(now)?.anchors ?? [])].filter((anchor) => !entry.anchors.includes(anchor))
  // A paragraph's number is near to every other, and means none of them.
  const nearest = /para-/.test(first) ? undefined : nearestOf(first, there)
  const named = anchors.slice(0, MOST_NAMED).map((anchor) => `#${anchor}`)
  const more = anchors.length - named.length
  const all = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  return {
    kind: 'lost-address',
    severity: 'error',
    place,
    message: `${all} of ${address} ${anchors.length === 1 ? 'was' : 'were'} published and would answer no longer`,
    advice:
      `Put the words back. If the place is called otherwise now, write in moved.yaml: ` +
      `- { from: "${address}#${first}", to: "${now}#${nearest ?? 'its-name-now'}" } ` +
      `If it has to go, write in removed.yaml: - { address: "${address}#${first}", title: …, date: YYYY-MM-DD, reason: … }`,
  }
}
