import { meetingAddress, reportAddress } from '../../domain/addresses.ts'
import { councilNames } from '../../domain/body-names.ts'
import { OUTCOMES, type Decision } from '../../domain/decision.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { isHeld } from '../../domain/held.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Row } from './data-set.ts'
import { heldOrNull } from './held-or-null.ts'
import { day, link, listOf, orNull, text } from './shape.ts'

/** The columns of decisions, one row each. */
export const DECISION_COLUMNS = {
  id: text('Its permanent name, as in its address.'),
  report: text('The title of the report.'),
  report_address: link('The address of the report.'),
  council: text('The council that decided, or the councils of a joint committee.'),
  body: text('The body that decided, such as Cabinet.'),
  date: day('The day of the meeting.'),
  session: orNull(text('Which of two meetings of the body on that day.')),
  meeting: link('The address of the meeting.'),
  item: text('What the minutes call the item.'),
  part: orNull(text('What of the report was decided, where that was in parts.')),
  outcome: text(`One of: ${Object.keys(OUTCOMES).join(', ')}.`),
  outcome_as_published: orNull(text('The outcome in the words it was published in.')),
  resolution: orNull(text('What was resolved, in its words.')),
  minute: orNull(text('The number of the minute.')),
  reference: orNull(text('The reference of the decision.')),
  published: orNull(day('The day on which it was published.')),
  effective: orNull(day('The day from which it has effect.')),
  no_call_in: orNull(text('Why it cannot be called in, where it cannot.')),
  reasons: orNull(text('The reasons for it.')),
  options_rejected: orNull(text('The options that were rejected.')),
  conflicts_declared: orNull(text('The conflicts of interest that were declared.')),
  dispensations: orNull(text('The dispensations that were granted.')),
  not_for_publication: orNull(text('Why the words of the resolution are not for publication, where they are not.')),
  present: orNull(listOf('Who was present, each in the words of the minutes.', text('One person.'))),
  address: link('The address of the decision’s page.'),
} as const

/** A decision as a row. */
export function decisionRow(
  index: RecordIndex,
  decision: Decision,
  locate: (address: string) => string,
): Row<keyof typeof DECISION_COLUMNS> {
  const report = index.report(decision.report)
  return {
    id: decision.id,
    report: report.title,
    report_address: locate(reportAddress(report)),
    council: councilNames(index, decision),
    body: index.body(decision.body).name,
    date: decision.date,
    session: decision.session ?? null,
    meeting: locate(meetingAddress(decision)),
    item: decision.item,
    part: decision.part ?? null,
    outcome: decision.outcome,
    outcome_as_published: decision.outcomeAsPublished ?? null,
    resolution: isHeld(decision.resolution) ? decision.resolution.text : null,
    minute: heldOrNull(decision.minute),
    reference: heldOrNull(decision.reference),
    published: heldOrNull(decision.published),
    effective: heldOrNull(decision.effective),
    no_call_in: decision.noCallIn ?? null,
    reasons: heldOrNull(decision.reasons),
    options_rejected: heldOrNull(decision.optionsRejected),
    conflicts_declared: heldOrNull(decision.conflictsDeclared),
    dispensations: heldOrNull(decision.dispensations),
    not_for_publication: decision.notForPublication ?? null,
    present: isHeld(decision.present) ? decision.present : null,
    address: locate(decisionAddress(decision)),
  }
}
