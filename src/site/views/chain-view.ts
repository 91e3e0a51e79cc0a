import { reportAddress, strategyAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { AnyPaper, ChainPaper } from '../../domain/chains/chain-papers.ts'
import type { Chain } from '../../domain/chains/chains.ts'
import {
  CHAIN_RELATIONS,
  CHAIN_WORDS,
  paperName,
  type ChainRelation,
  type EarlierPaper,
} from '../../domain/chains/earlier-papers.ts'
import { formatList } from '../../domain/format-list.ts'
import { isHeld } from '../../domain/held.ts'
import type { ViewContext } from '../view-context.ts'
import { shortened } from './shortened-chain.ts'

/** What came after a paper, and the chain it stands in; a paper in no chain has neither. */
export function chainView(context: ViewContext, paper: EarlierPaper) {
  const name = paperName(paper)
  const chain = context.chains.get(name) ?? []
  return {
    replaced: replacedView(context, paper),
    chain: shortened(chain, name).map((one) =>
      'more' in one
        ? { more: `${one.more} more ${one.more === 1 ? 'paper' : 'papers'}` }
        : stepView(context, one, name),
    ),
  }
}

/** That a paper was superseded or updated, by which, and on which day: the newest of each. */
export function replacedView(context: ViewContext, paper: EarlierPaper) {
  const name = paperName(paper)
  const chain = context.chains.get(name) ?? []
  const here = chain.find((one) => one.name === name)
  if (!here) return []
  return (['supersedes', 'updates'] as const).flatMap((relation) => {
    const by = newest(chain, here, relation)
    return by ? [{ words: CHAIN_WORDS[relation], ...paperView(context, by.paper), day: dayOf(by) }] : []
  })
}

function newest(chain: Chain, { after }: ChainPaper, relation: ChainRelation): ChainPaper | undefined {
  const names = new Set(after.flatMap((link) => (link.relation === relation ? [link.later] : [])))
  return chain.findLast(({ name }) => names.has(name))
}

function stepView(context: ViewContext, one: ChainPaper, here: string) {
  const { paper } = one
  return {
    words: wordsOf(one),
    ...paperView(context, paper),
    day: dayOf(one),
    isHere: one.name === here,
    found:
      'elsewhere' in paper
        ? `Not held here. ${isHeld(paper.elsewhere.found) ? paper.elsewhere.found : 'Where it may be found is not known'}.`
        : undefined,
    withdrawn: 'report' in paper && paper.report.withdrawn !== undefined,
  }
}

/** `Adopted`, `Updated by`, `Superseded and reaffirmed by`. */
function wordsOf({ paper, before }: ChainPaper): string {
  if ('elsewhere' in paper) return paper.elsewhere.became ?? 'Earlier paper'
  if (before.length === 0) return 'First paper'
  const relations = CHAIN_RELATIONS.filter((relation) => before.some((link) => link.relation === relation))
  const [first = '', ...others] = formatList(relations.map((relation) => CHAIN_WORDS[relation]))
  return `${first.toUpperCase()}${others.join('')} by`
}

function paperView(context: ViewContext, paper: AnyPaper) {
  if ('report' in paper) return { title: paper.report.title, href: context.href(reportAddress(paper.report)) }
  if ('elsewhere' in paper) return { title: paper.elsewhere.title, href: undefined }
  const { document } = paper
  return { title: `${document.label}: ${document.title}`, href: context.href(strategyAddress(document)) }
}

function dayOf({ day }: ChainPaper): string {
  return isHeld(day) ? formatDay(day) : 'day not held'
}
