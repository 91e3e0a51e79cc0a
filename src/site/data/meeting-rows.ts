import { meetingAddress } from '../../domain/addresses.ts'
import { councilNames } from '../../domain/body-names.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Row } from './data-set.ts'
import { heldOrNull } from './held-or-null.ts'
import { day, link, orNull, text } from './shape.ts'

/** The columns of meetings, one row each. */
export const MEETING_COLUMNS = {
  id: text('Its permanent name, as in its address.'),
  council: text('The council, or the councils of a joint committee.'),
  body: text('The body that met, such as Cabinet.'),
  date: day('The day of the meeting.'),
  until: orNull(day('The last day, where it ran over more than one.')),
  session: orNull(text('Which of two meetings of the body on that day.')),
  time: orNull(text('When it began.')),
  venue: orNull(text('Where it was held.')),
  status: orNull(text('cancelled, adjourned, moved or inquorate; null where it was held as it was called.')),
  reason: orNull(text('Why.')),
  announced: orNull(day('The day on which that was announced.')),
  to: orNull(link('The address of the meeting that its papers, or its unfinished business, went to.')),
  address: link('The address of the meeting’s page.'),
} as const

/** A meeting as a row. */
export function meetingRow(
  index: RecordIndex,
  meeting: Meeting,
  locate: (address: string) => string,
): Row<keyof typeof MEETING_COLUMNS> {
  const { change } = meeting
  return {
    id: meeting.id,
    council: councilNames(index, meeting),
    body: index.body(meeting.body).name,
    date: meeting.date,
    until: meeting.until ?? null,
    session: meeting.session ?? null,
    time: meeting.time ?? null,
    venue: meeting.venue ?? null,
    status: change?.status ?? null,
    reason: heldOrNull(change?.reason),
    announced: change?.announced ?? null,
    to: change?.to ? locate(meetingAddress(change.to)) : null,
    address: locate(meetingAddress(meeting)),
  }
}
