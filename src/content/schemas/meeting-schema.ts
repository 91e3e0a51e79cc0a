import { z } from 'zod'
import { MEETING_STATUSES, type MeetingStatus } from '../../domain/meeting.ts'
import { about } from './about.ts'
import { day } from './day.ts'
import { refuse } from './field-problem.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { oneOf } from './one-of.ts'
import { reference } from './reference.ts'
import { slug } from './slug.ts'
import { text, written } from './text.ts'

// Object.keys forgets that these are all the keys there are.
const statuses = Object.keys(MEETING_STATUSES) as MeetingStatus[]
const TIME = /^([01]?\d|2[0-3])\.[0-5]\d$/

/** The fields that name a meeting. */
export const meetingFields = {
  council: reference('council', 'council').meta(about('Council', 'The council whose body met.')),
  body: reference('body', 'body').meta(about('Body', 'The body that met, such as Cabinet.')),
  date: day('meeting date').meta(
    about('Date of the meeting', 'The day on which the body met or will meet.', '2021-10-29'),
  ),
  session: z.exactOptional(
    slug('session').meta(
      about(
        'Session',
        'Only for a second meeting of the same body on the same day: a word that tells it apart, which stands in its address.',
        'evening',
      ),
    ),
  ),
}

/** The fields of a meeting. */
export const meetingSchema = fields({
  ...meetingFields,
  time: z.exactOptional(
    timeOfDay().meta(about('Time', 'When it began, by the 24-hour clock with a full stop.', '18.00', '10.30')),
  ),
  venue: z.exactOptional(text('venue').meta(about('Venue', 'The room and building.', 'Council Chamber, Town Hall'))),
  until: z.exactOptional(
    day('last day').meta(about('Last day', 'Only where it ran over more than one day: the last.', '2021-10-30')),
  ),
  status: z.exactOptional(
    oneOf('status of the meeting', statuses, 'unknown-meeting-status').meta(
      about('Status', 'Only where it was cancelled, adjourned or moved, or was not quorate. Say why in the reason.'),
    ),
  ),
  to: z.exactOptional(
    text('meeting it went to').meta(
      about(
        'To',
        'The day it was moved or adjourned to, or to which its papers go; with its session, the name of the meeting.',
        '2021-11-05',
        '2021-11-05-ambleford-cabinet-evening',
      ),
    ),
  ),
  reason: z.exactOptional(
    held(text('reason')).meta(about('Reason', 'Why, in a sentence that readers understand, or not held.')),
  ),
  announced: z.exactOptional(
    day('day of the announcement').meta(
      about('Announced on', 'The day on which the change was made known. The feed tells it on that day.', '2021-10-27'),
    ),
  ),
})

function timeOfDay(): z.ZodType<string> {
  return written('time')
    .meta({ pattern: TIME.source })
    .transform((value, context) =>
      TIME.test(value)
        ? value
        : refuse(context, {
            kind: 'bad-time',
            message: `Cannot read the time "${value}": it is not written as HH.MM`,
            advice: 'Write the time by the 24-hour clock, for example 18.00',
            nearest: timeFrom(value),
          }),
    )
}

/** What a time written as people write it (`6.30pm`, `18:30`, `6 pm`) would be. */
function timeFrom(words: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:](\d{2})(?::00)?)?\s*(am|pm)?$/i.exec(
    words.replaceAll(/(?<=[ap])\.(?=m)|(?<=m)\.$/gi, ''),
  )
  if (!match) return undefined
  const [, hours = '', minutes = '00', half] = match
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59 || (half !== undefined && Number(hours) > 12)) return undefined
  return `${hour}.${minutes}`
}
