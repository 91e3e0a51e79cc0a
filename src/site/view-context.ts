import type { AsAt } from '../domain/as-at.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Decision } from '../domain/decision.ts'
import type { comparisonView } from './views/comparison-view.ts'
import type { Chain } from '../domain/chains/chains.ts'
import type { Citation } from '../domain/citations/citation.ts'
import type { Mention } from '../domain/mentions.ts'
import type { PictureSize } from '../domain/picture.ts'
import type { RecordIndex } from '../domain/index-record.ts'
import type { FormerPlace } from './views/former-places.ts'
import type { StatusView } from './views/status-view.ts'
import type { ProjectTableView } from './views/project-table-view.ts'

/** What every view is made from: the record, and how the site writes addresses and components. */
export interface ViewContext {
  readonly index: RecordIndex
  /** What refers to the paragraphs of each report, newest first, by the report's id. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>
  /** The papers that each paper goes on from, and that go on from it, by its name. */
  readonly chains: ReadonlyMap<string, Chain>
  /** Where reports name each project, by its slug. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  /** The newest day of which the record holds anything about a project; undefined where it has none. */
  readonly projectsHeldTo: CalendarDay | undefined
  /** The reports that say how the projects stood, by id. */
  readonly asAt: ReadonlyMap<string, AsAt>
  /** What had another address in each page, by the address of the page. */
  readonly formerPlaces: ReadonlyMap<string, readonly FormerPlace[]>
  /** The lengths of the PDFs that were made of reports, in bytes, by the address of the page; absent where none were. */
  readonly pdfs?: ReadonlyMap<string, number>
  /** Turns an address in the site, such as `/projects/`, into one that works under the base path. */
  href(address: string): string
  /** The mark of the templates, styles and scripts that pages are made with. */
  design(): string
  /** How large a picture of the site is shown; undefined where that cannot be told. */
  sizeOf(address: string): PictureSize | undefined
  /** Prints the table of projects for a place inside a report. */
  renderProjectTable(table: ProjectTableView): string
  status(id: string): StatusView
  /** A decision against what was recommended, clause by clause; undefined where a wording is not held. */
  comparison(decision: Decision): ReturnType<typeof comparisonView>
}
