import type { CalendarDay } from './calendar-day.ts'
import { entryAsAt } from './project.ts'
import { asAtDay } from './projects-as-at.ts'
import type { CouncilRecord } from './record.ts'
import type { Report } from './report.ts'

/** A report that says how the projects stood, with its place among all that do. */
export interface AsAt {
  readonly report: Report
  readonly day: CalendarDay
  /** The newest that speaks for an earlier day, against which its changes are told. Two of one day are not told against each other. */
  readonly since: Report | undefined
  /** Its neighbours in the order of their days. */
  readonly previous: Report | undefined
  readonly next: Report | undefined
}

/** The reports that say how projects stood, in the order of the record: histories rest on them, or they print the table of projects. */
export function statingReports({ reports, projects }: Pick<CouncilRecord, 'reports' | 'projects'>): readonly Report[] {
  const named = new Set(projects.flatMap(({ history }) => history.map(({ report }) => report)))
  return reports.filter((report) => {
    if (report.withheld) return false
    if (named.has(report.id)) return true
    return report.body.inserts.length > 0 && projects.some((project) => entryAsAt(project, report, asAtDay(report)))
  })
}

/** Each of those reports by its id, with the ones before and after it. The record has its reports newest first. */
export function statementsAsAt(record: Pick<CouncilRecord, 'reports' | 'projects'>): ReadonlyMap<string, AsAt> {
  const oldestFirst = statingReports(record).toReversed()
  let since: Report | undefined
  return new Map(
    oldestFirst.map((report, at) => {
      const day = asAtDay(report)
      const previous = oldestFirst[at - 1]
      if (previous && asAtDay(previous) < day) since = previous
      return [report.id, { report, day, since, previous, next: oldestFirst[at + 1] }]
    }),
  )
}
