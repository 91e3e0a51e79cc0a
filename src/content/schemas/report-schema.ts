import { z } from 'zod'
import { contact, contactFields } from './contact.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { meetingFields } from './meeting-schema.ts'
import { markdownText, text } from './text.ts'

/** The fields of a report. */
export const reportSchema = fields({
  title: text('title'),
  letterhead: z.exactOptional(listOf(text('line of the letterhead'), 'lines')),
  'report-of': fields({ role: text('role'), name: text('name') }),
  authors: listOf(contact, 'authors'),
  'wards-affected': text('wards affected'),
  'cabinet-members': listOf(fields({ council: text('council'), ...contactFields }), 'Cabinet members'),
  meetings: listOf(fields(meetingFields), 'meetings'),
  published: held(day('publication day')),
  corrections: z.exactOptional(
    listOf(fields({ date: day('day of the correction'), text: text('correction') }), 'corrections'),
  ),
  appendices: z.exactOptional(listOf(fields({ label: text('label'), document: text('document') }), 'appendices')),
  recommendation: markdownText('recommendation'),
})
