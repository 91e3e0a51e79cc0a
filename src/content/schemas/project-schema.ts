import { z } from 'zod'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** An entry of a project's history as it is written: later entries may leave out what has not changed. */
const historyEntry = fields({
  date: day('day of the entry').meta(about('From', 'The day from which this is so.', '2021-10-29')),
  status: z.exactOptional(
    reference('status', 'status').meta(
      about('Status', 'Leave it out where it has not changed since the entry before.'),
    ),
  ),
  programme: z.exactOptional(
    reference('programme', 'programme').meta(about('Programme', 'Leave it out where it has not changed.')),
  ),
  sponsor: z.exactOptional(
    text('sponsor').meta(about('Sponsor', 'Who sponsors it. Leave it out where it has not changed.')),
  ),
  manager: z.exactOptional(
    text('manager').meta(about('Manager', 'Who manages it. Leave it out where it has not changed.')),
  ),
  report: reference('report', 'report').meta(about('Report', 'The report that says so.')),
  paragraph: text('paragraph').meta(about('Paragraph', 'The number of the paragraph that says so.', '10', '1.2')),
  'printed-as': z.exactOptional(
    text('printed title').meta(about('Printed as', 'The project’s title, where that report printed it otherwise.')),
  ),
  note: z.exactOptional(text('note').meta(about('Note', 'Anything a reader must know of this entry.'))),
}).meta({ title: 'Entry' })

/** The fields of a project. */
export const projectSchema = fields({
  title: text('title').meta(about('Title', 'What the project is called today.', 'Call centre')),
  'also-known-as': z.exactOptional(
    listOf(text('other name').meta(about('Name', 'One other name.', 'Contact centre')), 'other names').meta(
      about('Also known as', 'Other names that people know it by.'),
    ),
  ),
  'mentioned-as': z.exactOptional(
    listOf(
      text('words it is mentioned as').meta(about('Words', 'As reports write them.', 'the prize draw')),
      'words it is mentioned as',
    ).meta(
      about(
        'Mentioned as',
        'Words by which reports speak of it without naming it. A name of one word is found where it stands as a name.',
      ),
    ),
  ),
  order: wholeNumber('order').meta(about('Order', 'Its place in its programme’s list, from 1.', '1')),
  history: listOf(historyEntry, 'history entries').meta(
    about('History', 'One entry for each change, each from a report. Add an entry: never change an old one.'),
  ),
  events: z.exactOptional(
    listOf(
      fields({
        date: day('day of the event').meta(about('Date', 'The day on which it happened.', '2022-07-08')),
        text: text('event').meta(about('What happened', 'A sentence or two.')),
        source: text('source').meta(about('Source', 'Where that is known from.', 'Decision reference 735')),
      }).meta({ title: 'Event' }),
      'events',
    ).meta(about('Events', 'What happened to it without changing its status.')),
  ),
})

/** A history entry as written, before what it leaves out is carried forward. */
export type WrittenEntry = z.output<typeof historyEntry>
