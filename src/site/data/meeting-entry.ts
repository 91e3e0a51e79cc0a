import { reportAddress } from '../../domain/addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { DECISION_COLUMNS, decisionRow } from './decision-rows.ts'
import { MEETING_COLUMNS, meetingRow } from './meeting-rows.ts'
import { link, listOf, object, text } from './shape.ts'

/** A meeting with its papers and its decisions, as it is in the JSON of its page. */
export const MEETING_ENTRY = object('A meeting.', {
  ...MEETING_COLUMNS,
  papers: listOf(
    'The reports that went to it.',
    object('A report.', { title: text('Its title.'), address: link('Its address.') }),
  ),
  decisions: listOf('What it decided.', object('A decision.', DECISION_COLUMNS)),
})

/** A meeting as data, with its papers and what it decided. */
export function meetingEntry(index: RecordIndex, meeting: Meeting, locate: (address: string) => string) {
  return {
    ...meetingRow(index, meeting, locate),
    papers: index
      .reportsTo(meeting.id)
      .map((report) => ({ title: report.title, address: locate(reportAddress(report)) })),
    decisions: index.decisionsAt(meeting.id).map((decision) => decisionRow(index, decision, locate)),
  }
}
