import { meetingAddress, paragraphAddress, reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Report } from '../../domain/report.ts'
import { withheldInWords } from '../../domain/withheld.ts'
import type { Row } from './data-set.ts'
import { heldOrNull } from './held-or-null.ts'
import { day, link, listOf, orNull, text } from './shape.ts'

/** The columns of reports, one row each. */
export const REPORT_COLUMNS = {
  id: text('Its year and name, as in its address.'),
  title: text('The title of the report.'),
  meetings: listOf('The addresses of the meetings it went to, earliest first.', link('A meeting.')),
  first_meeting: orNull(day('The day of the first of them.')),
  report_of: orNull(text('Whose report it is.')),
  authors: listOf('Who wrote it.', text('A name.')),
  cabinet_members: listOf('The Cabinet members responsible.', text('A name, and for which council.')),
  wards_affected: orNull(text('The wards that it concerns.')),
  published: orNull(day('The day on which it was published.')),
  subjects: listOf('What it is about.', text('A subject.')),
  key_decision: orNull(text('Whether it asks for a key decision: yes or no.')),
  recommendation: orNull(text('What it recommends.')),
  withdrawn: orNull(day('The day on which it was taken back; its words are then gone.')),
  withdrawn_reason: orNull(text('Why it was taken back.')),
  not_for_publication: orNull(text('Why the report is not for publication, where it is not.')),
  address: link('The address of the report.'),
} as const

/** The columns of paragraphs, one row each. */
export const PARAGRAPH_COLUMNS = {
  report: text('The year and name of the report, as in its address.'),
  report_title: text('The title of the report.'),
  paragraph: text('Its number as people cite it, as “paragraph 1.10”.'),
  printed: text('Its number as it is printed.'),
  section: orNull(text('The heading it stands under.')),
  text: text('Its words.'),
  address: link('The full address of the paragraph.'),
} as const

/** A report as a row. Of one that is not for publication, its title, its meetings and why. */
export function reportRow(
  index: RecordIndex,
  report: Report,
  locate: (address: string) => string,
): Row<keyof typeof REPORT_COLUMNS> {
  const { withheld, withdrawn } = report
  const common = {
    id: report.id,
    title: report.title,
    meetings: report.meetings.map((meeting) => locate(meetingAddress(meeting))),
    first_meeting: report.meetings[0]?.date ?? null,
    withdrawn: withdrawn?.date ?? null,
    withdrawn_reason: withdrawn?.reason ?? null,
    not_for_publication: withheld ? withheldInWords(withheld) : null,
    address: locate(reportAddress(report)),
  }
  if (withheld) return { ...common, ...NOTHING_ELSE }
  return {
    ...common,
    report_of: `${report.reportOf.name}, ${report.reportOf.role}`,
    authors: report.authors.map(({ name }) => name),
    cabinet_members: report.cabinetMembers.map(({ name, council }) => `${name}, ${index.council(council).name}`),
    wards_affected: report.wardsAffected,
    published: heldOrNull(report.published),
    subjects: report.subjects,
    key_decision: heldOrNull(report.keyDecision),
    recommendation: withdrawn ? null : report.recommendation.text,
  }
}

const NOTHING_ELSE = {
  report_of: null,
  authors: [],
  cabinet_members: [],
  wards_affected: null,
  published: null,
  subjects: [],
  key_decision: null,
  recommendation: null,
} as const

/** The numbered paragraphs of a report as rows; none of one that was taken back or is not for publication. */
export function paragraphRows(
  report: Report,
  locate: (address: string) => string,
): readonly Row<keyof typeof PARAGRAPH_COLUMNS>[] {
  if (report.withdrawn || report.withheld) return []
  return report.body.paragraphs.map(({ label, printed, section, text: words, anchor }) => ({
    report: report.id,
    report_title: report.title,
    paragraph: `paragraph ${label}`,
    printed,
    section: section || null,
    text: words,
    address: locate(paragraphAddress(report, anchor)),
  }))
}
