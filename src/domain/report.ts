import type { EarlierPapers } from './chains/earlier-papers.ts'
import type { CalendarDay } from './calendar-day.ts'
import type { Correction } from './correction.ts'
import type { Held } from './held.ts'
import type { Implication, YesOrNo } from './implications.ts'
import type { MeetingReference } from './meeting.ts'
import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'
import type { Contact } from './settings.ts'
import type { ExemptAppendix, Withheld } from './withheld.ts'

/** A report to a council's Cabinet, as published. */
export interface Report extends EarlierPapers {
  /** Year and slug, as in its address and in references: `2021/joint-technology-strategy-update`. */
  readonly id: string
  readonly year: string
  readonly slug: string
  readonly title: string
  /** Lines above the title on the printed report, such as a motto. */
  readonly letterhead: readonly string[]
  readonly reportOf: { readonly role: string; readonly name: string }
  readonly authors: readonly Contact[]
  readonly wardsAffected: string
  readonly cabinetMembers: readonly CabinetMember[]
  /** Earliest first; at least one. */
  readonly meetings: readonly MeetingReference[]
  readonly published: Held<CalendarDay>
  /** Why it was published later than five clear days before a meeting. */
  readonly reasonForLateness?: Held<string>
  readonly corrections: readonly Correction[]
  /** Present where the report was taken back: its words are then nowhere in the record, only its paragraphs' addresses. */
  readonly withdrawn?: Withdrawal
  /** Present where the report is not for publication: nothing else of it but its title and meetings is in the record. */
  readonly withheld?: Withheld
  /** Parts of a public report that are not for publication. */
  readonly exemptAppendices: readonly ExemptAppendix[]
  readonly appendices: readonly Appendix[]
  /** What it is about, in a word or two each, by which decisions on it are found. */
  readonly subjects: readonly string[]
  readonly keyDecision: Held<YesOrNo>
  /** The id of the entry of the forward plan that announced it; absent where none was asked for. */
  readonly forwardPlan?: Held<string>
  /** Empty where none was considered. */
  readonly optionsConsidered: Held<readonly ConsideredOption[]>
  readonly implications: readonly Implication[]
  /** Empty where there are none. */
  readonly backgroundPapers: Held<readonly BackgroundPaper[]>
  readonly recommendation: Prose
  readonly body: Prose
  readonly source: Source
}

/** The Cabinet member responsible at one council. */
export interface CabinetMember extends Contact {
  readonly council: string
}

/** Whether a page shows what the report said before it was corrected: not of a paper that is no longer public. */
export function isCompared({ corrections, withdrawn, withheld }: Report): boolean {
  return corrections.length > 0 && !withdrawn && !withheld
}

/** That a report was taken back after publication, and why. Its address still answers. */
export interface Withdrawal {
  readonly date: CalendarDay
  readonly reason: string
}

/** Another way that the report weighed, and why it is or is not recommended. */
export interface ConsideredOption {
  readonly option: string
  readonly reason: Held<string>
}

/** A document that the report relies on, and where it can be read: an address in the site, or a whole one. */
export interface BackgroundPaper {
  readonly title: string
  readonly link?: string
}

/** What an appendix is called in the report's text, and the strategy document that stands for it. */
export interface Appendix {
  readonly label: string
  readonly document: string
}
