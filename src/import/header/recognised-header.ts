import type { Block } from '../document/document.ts'
import type { HeaderMeeting } from './header-meetings.ts'
import type { HeaderPerson } from './header-people.ts'
import type { ReportOf } from './read-report-of.ts'
import type { Unheld } from './reading.ts'
import type { FieldSource } from './sources-of.ts'

/** What a report's header says, in the fields that front matter has. */
export interface RecognisedHeader {
  readonly title?: string
  readonly letterhead: readonly string[]
  readonly reportOf?: ReportOf
  readonly authors: readonly HeaderPerson[]
  readonly cabinetMembers: readonly HeaderPerson[]
  readonly wardsAffected?: string
  readonly meetings: readonly HeaderMeeting[]
  /** A recommendation given on the header's own line. */
  readonly recommendation?: string
  /** The blocks that are left for the body. */
  readonly rest: readonly Block[]
  /** The lines that left the text: front matter holds their words, or the receipt names them. */
  readonly taken: readonly string[]
  /** The words that each field was read from. */
  readonly sources: readonly FieldSource[]
  readonly unheld: readonly Unheld[]
  readonly toReview: readonly string[]
}
