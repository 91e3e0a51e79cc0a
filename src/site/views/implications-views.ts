import { ADDRESS } from '../../domain/addresses.ts'
import { implicationsAddress, listPartAddress } from '../../domain/decision-addresses.ts'
import { IMPLICATION_KINDS, YES_OR_NO, type ImplicationKind, type YesOrNo } from '../../domain/implications.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import type { ListFilterView } from './list-filter.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'
import { reportSummary } from './report-list-view.ts'

const TITLE = 'Implications'
// Object.keys forgets that these are all the keys there are.
const KINDS = Object.keys(IMPLICATION_KINDS) as ImplicationKind[]

/** Of each kind of implication, how many reports say that they have some, that they have none, or nothing. */
export function implicationsView(context: ViewContext, filter?: ListFilterView) {
  const reports = context.index.record.reports.filter(({ withdrawn }) => !withdrawn)
  return {
    ...pageView(
      context,
      {
        address: ADDRESS.implications,
        title: TITLE,
        description: 'Reports by what they say of their financial, legal, climate, equality and other implications.',
      },
      [['Reports', ADDRESS.reports]],
    ),
    filter,
    rows: KINDS.map((kind) => {
      const [yes, no] = YES_OR_NO.map((answer) => {
        const { length } = reportsWith(reports, kind, answer)
        return { count: length, href: length > 0 ? context.href(implicationsAddress(kind, answer)) : undefined }
      })
      return {
        kind: IMPLICATION_KINDS[kind],
        yes,
        no,
        notHeld: reports.length - (yes?.count ?? 0) - (no?.count ?? 0),
      }
    }),
  }
}

/** The reports that have implications of a kind, and those that have none, a list each. */
export function implicationViews(context: ViewContext) {
  return KINDS.flatMap((kind) =>
    YES_OR_NO.flatMap((answer) => {
      const reports = reportsWith(context.index.record.reports, kind, answer)
      if (reports.length === 0) return []
      const words = `${answer === 'yes' ? 'with' : 'without'} ${IMPLICATION_KINDS[kind].toLowerCase()} implications`
      const summaries = reports.map((report) => reportSummary(context, report))
      const addresses = {
        newest: implicationsAddress(kind, answer),
        part: (number: number) => listPartAddress(implicationsAddress(kind, answer), number),
      }
      return listPages(context, summaries, addresses).map(({ address, items, part, ways }) => ({
        ...pageView(
          context,
          { address, title: `Reports ${words}${part}`, description: `The reports ${words}${part}, newest first.` },
          [
            ['Reports', ADDRESS.reports],
            [TITLE, ADDRESS.implications],
          ],
        ),
        reports: items,
        ways,
      }))
    }),
  )
}

function reportsWith(reports: readonly Report[], kind: ImplicationKind, answer: YesOrNo): readonly Report[] {
  return reports.filter(({ implications }) => implications.some((one) => one.kind === kind && one.found === answer))
}
