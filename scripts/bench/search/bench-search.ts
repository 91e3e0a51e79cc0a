import { measureAtScale } from './measure-at-scale.ts'
import { scoreQueries } from './score-queries.ts'

/** The figures of search: how well it answers in 1,000 reports, and what it costs a reader and a build in 10,000. */
export async function benchSearch(reports = 10_000): Promise<void> {
  await scoreQueries(Math.min(reports, 1000))
  await measureAtScale(reports)
}
