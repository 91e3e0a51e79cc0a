import { groupBy } from '../../domain/group-by.ts'
import { IMPLICATION_KINDS, type ImplicationKind, type YesOrNo } from '../../domain/implications.ts'
import type { ValueOfItems } from '../../domain/list-filters/filter-index.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import { listFilter, type ListFilter } from './list-filter.ts'
import type { ListedYear } from './report-list-view.ts'

const ANSWERS: Readonly<Record<YesOrNo | 'not-held', string>> = { yes: 'Some', no: 'None', 'not-held': 'Not held' }

/** The filter of all reports by what they say of each kind of implication, and by council, body and year. */
export function implicationFilter(context: ViewContext, years: readonly ListedYear[]): ListFilter | undefined {
  const { index } = context
  const { settings } = index.record
  const reports = years.flatMap((year) => year.reports)
  const councilsOf = (report: Report) =>
    report.meetings.flatMap((meeting) => index.councilsOf(meeting)).map(({ id }) => id)
  return listFilter(context, {
    name: 'implications',
    nouns: ['report', 'reports'],
    summary: 'Filter reports by several kinds of implications at once',
    items: reports,
    pages: years.flatMap(({ pages }) => pages),
    facets: [
      ...kindFacets(reports),
      { name: 'council', label: 'Council', values: valuesOf(settings.councils, reports, councilsOf) },
      {
        name: 'body',
        label: 'Body',
        values: valuesOf(settings.bodies, reports, ({ meetings }) => meetings.map(({ body }) => body)),
      },
      {
        name: 'year',
        label: 'Year',
        values: years.map(({ year, reports: items }) => ({ value: year, name: year, items })),
      },
    ],
  })
}

/** The kinds of which any report says whether it has some. A report that was withdrawn says nothing. */
function kindFacets(reports: readonly Report[]) {
  const standing = reports.filter(({ withdrawn }) => !withdrawn)
  // Object.entries forgets that these are all the keys there are.
  return (Object.entries(IMPLICATION_KINDS) as [ImplicationKind, string][]).flatMap(([kind, label]) => {
    const answers = groupBy(standing, ({ implications }) => foundOf(implications, kind))
    const values = (Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]).flatMap((value) => {
      const items = answers.get(value)
      return items ? [{ value, name: ANSWERS[value], items }] : []
    })
    return values.some(({ value }) => value !== 'not-held') ? [{ name: kind, label, values }] : []
  })
}

function foundOf(implications: Report['implications'], kind: ImplicationKind): keyof typeof ANSWERS {
  const found = implications.find((one) => one.kind === kind)?.found
  return found === 'yes' || found === 'no' ? found : 'not-held'
}

/** Each of the council's own things that some report has. */
function valuesOf(
  named: readonly { readonly id: string; readonly name: string }[],
  reports: readonly Report[],
  idsOf: (report: Report) => readonly string[],
): readonly ValueOfItems<Report>[] {
  return named.flatMap(({ id, name }) => {
    const items = reports.filter((report) => idsOf(report).includes(id))
    return items.length > 0 ? [{ value: id, name, items }] : []
  })
}
