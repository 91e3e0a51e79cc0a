import { z } from 'zod'
import { about } from './about.ts'
import { contact, contactFields } from './contact.ts'
import { corrections } from './corrections.ts'
import { day } from './day.ts'
import { dutyFields } from './duty-fields.ts'
import { earlierPapersFields } from './earlier-papers.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { meetingFields } from './meeting-schema.ts'
import { reference } from './reference.ts'
import { markdownText, text } from './text.ts'
import { confidential, exempt, exemptAppendix } from './withheld-schema.ts'
import { withdrawal } from './withdrawal.ts'

const cabinetMember = fields({
  council: reference('council', 'council').meta(about('Council', 'The council whose Cabinet it is.')),
  ...contactFields,
}).meta({ title: 'Cabinet member' })

const appendix = fields({
  label: text('label').meta(about('Label', 'What the report calls it.', 'Annex A')),
  document: reference('document', 'strategy').meta(about('Document', 'The strategy document that it is.')),
}).meta({ title: 'Appendix' })

const reportFields = {
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
  corrections,
  withdrawn: z.exactOptional(
    withdrawal.meta(about('Withdrawn', 'Only where the report was withdrawn: its page then says so, and stays.')),
  ),
  exempt: z.exactOptional(
    exempt.meta(
      about(
        'Exempt',
        'Only where the whole report is exempt. The site then shows its title and what stands here, and nothing else.',
      ),
    ),
  ),
  confidential: z.exactOptional(
    confidential.meta(
      about(
        'Confidential',
        'Only where the council is forbidden to publish the report. The site then shows its title and what stands here, and nothing else.',
      ),
    ),
  ),
  'exempt-appendices': z.exactOptional(
    listOf(exemptAppendix, 'exempt appendices').meta(
      about(
        'Exempt appendices',
        'Parts of a public report that are not for publication. They themselves are never put in here.',
      ),
    ),
  ),
  appendices: z.exactOptional(
    listOf(appendix, 'appendices').meta(about('Appendices', 'Documents of the strategy that the report appends.')),
  ),
  ...earlierPapersFields,
  ...dutyFields,
  recommendation: markdownText('recommendation').meta(
    about('Recommendation', 'What the body is asked to do, as printed.', 'That Cabinet agrees the fees.'),
  ),
}

/** The fields of a report. */
export const reportSchema = fields(reportFields)

/** Every field may be there; of those that are not named below nobody looks into what they hold. */
const unread: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.keys(reportFields).map((name) => [name, z.unknown().optional()]),
)

const withheldFields = {
  title: reportFields.title,
  meetings: reportFields.meetings,
  exempt: reportFields.exempt,
  confidential: reportFields.confidential,
}

/** What is read of a report that is not for publication. */
export const withheldReportSchema = fields<typeof withheldFields>({ ...unread, ...withheldFields })
