import { z } from 'zod'
import { about } from './about.ts'
import { contact, contactFields } from './contact.ts'
import { day } from './day.ts'
import { dutyFields } from './duty-fields.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { meetingFields } from './meeting-schema.ts'
import { reference } from './reference.ts'
import { markdownText, text } from './text.ts'
import { withdrawal } from './withdrawal.ts'

const cabinetMember = fields({
  council: reference('council', 'council').meta(about('Council', 'The council whose Cabinet it is.')),
  ...contactFields,
}).meta({ title: 'Cabinet member' })

const correction = fields({
  date: day('day of the correction').meta(about('Date', 'The day on which it was corrected.', '2023-03-20')),
  text: text('correction').meta(about('What was corrected', 'What it said, and what it says now.')),
}).meta({ title: 'Correction' })

const appendix = fields({
  label: text('label').meta(about('Label', 'What the report calls it.', 'Annex A')),
  document: reference('document', 'strategy').meta(about('Document', 'The strategy document that it is.')),
}).meta({ title: 'Appendix' })

/** The fields of a report. */
export const reportSchema = fields({
  title: text('title').meta(about('Title', 'As printed on the report.', 'Care home fees')),
  letterhead: z.exactOptional(
    listOf(text('line of the letterhead').meta(about('Line', 'As printed.')), 'lines').meta(
      about('Letterhead', 'Lines printed above the title, such as a motto.'),
    ),
  ),
  'report-of': fields({
    role: text('role').meta(about('Role', 'The post that the report is of.', 'Head of Adult Care')),
    name: text('name').meta(about('Name', 'First name and surname of the person in it.', 'Ruth Okafor')),
  }).meta(about('Report of', 'Whose report it is.')),
  authors: listOf(contact.meta({ title: 'Author' }), 'authors').meta(
    about('Authors', 'Who wrote it and can be asked.'),
  ),
  'wards-affected': text('wards affected').meta(about('Wards affected', 'As printed.', 'All', 'N/A')),
  'cabinet-members': listOf(cabinetMember, 'Cabinet members').meta(
    about('Cabinet members', 'The member responsible, one for each council.'),
  ),
  meetings: listOf(fields(meetingFields).meta({ title: 'Meeting' }), 'meetings').meta(
    about('Meetings', 'Every meeting that the report goes to.'),
  ),
  published: held(day('publication day')).meta(about('Published on', 'The day it was published.', '2023-03-06')),
  'reason-for-lateness': z.exactOptional(
    held(text('reason for lateness')).meta(
      about(
        'Reason for lateness',
        'Only where it was published later than five clear days before a meeting: why, in a sentence that readers understand, or not held.',
        'The figures came in on 7 March and cannot wait for the next meeting.',
      ),
    ),
  ),
  corrections: z.exactOptional(
    listOf(correction, 'corrections').meta(
      about('Corrections', 'Each change made after publication. The page prints them.'),
    ),
  ),
  withdrawn: z.exactOptional(
    withdrawal.meta(about('Withdrawn', 'Only where the report was withdrawn: its page then says so, and stays.')),
  ),
  appendices: z.exactOptional(
    listOf(appendix, 'appendices').meta(about('Appendices', 'Documents of the strategy that the report appends.')),
  ),
  ...dutyFields,
  recommendation: markdownText('recommendation').meta(
    about('Recommendation', 'What the body is asked to do, as printed.', 'That Cabinet agrees the fees.'),
  ),
})
