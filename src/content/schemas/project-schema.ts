import { z } from 'zod'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

/** An entry of a project's history as it is written: later entries may leave out what has not changed. */
const historyEntry = fields({
  date: day('day of the entry'),
  status: z.exactOptional(text('status')),
  programme: z.exactOptional(text('programme')),
  sponsor: z.exactOptional(text('sponsor')),
  manager: z.exactOptional(text('manager')),
  report: text('report'),
  paragraph: text('paragraph'),
  'printed-as': z.exactOptional(text('printed title')),
  note: z.exactOptional(text('note')),
})

/** The fields of a project. */
export const projectSchema = fields({
  title: text('title'),
  'also-known-as': z.exactOptional(listOf(text('other name'), 'other names')),
  order: wholeNumber('order'),
  history: listOf(historyEntry, 'history entries'),
  events: z.exactOptional(
    listOf(fields({ date: day('day of the event'), text: text('event'), source: text('source') }), 'events'),
  ),
})

/** A history entry as written, before what it leaves out is carried forward. */
export type WrittenEntry = z.output<typeof historyEntry>
