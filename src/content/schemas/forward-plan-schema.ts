import { z } from 'zod'
import { about } from './about.ts'
import { contact } from './contact.ts'
import { day } from './day.ts'
import { yesOrNo } from './duty-fields.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOrNone } from './list-or-none.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'
import { withdrawal } from './withdrawal.ts'

/** The fields of an entry of the forward plan: regulation 9's items, and whom to write to. */
export const forwardPlanSchema = fields({
  title: text('title').meta(about('Title', 'The matter to be decided.', 'Care home fees 2024')),
  reference: z.exactOptional(
    text('reference').meta(about('Reference', 'The number it has in the forward plan.', 'FP/2023/7')),
  ),
  'key-decision': yesOrNo('key decision').meta(
    about('Key decision', 'Whether it is a key decision: yes or no.', 'yes'),
  ),
  council: reference('council', 'council').meta(about('Council', 'The council on whose behalf it is decided.')),
  body: z.exactOptional(
    reference('body', 'body').meta(about('Body', 'The body that decides; left out where one person does.')),
  ),
  members: z.exactOptional(
    listOrNone(text('member').meta(about('Member', 'A member by name.', 'Joan Pike')), 'members').meta(
      about('Members', 'The members of the body that decides.'),
    ),
  ),
  'decided-by': z.exactOptional(
    fields({
      name: text('name').meta(about('Name', 'First name and surname.', 'Ruth Okafor')),
      title: z.exactOptional(text('title').meta(about('Title', 'The post, if any.', 'Head of Adult Care'))),
    }).meta(about('Decided by', 'The person who decides, where it is no body.')),
  ),
  date: z.exactOptional(day('day of the decision').meta(about('Date', 'The day on which it is to be decided.'))),
  from: z.exactOptional(
    day('first day').meta(about('From', 'Where the day is not known: the first day of the period.', '2023-06-01')),
  ),
  until: z.exactOptional(day('last day').meta(about('Until', 'The last day of the period.', '2023-06-30'))),
  documents: listOrNone(text('document').meta(about('Document', 'Its title.')), 'documents').meta(
    about('Documents', 'The documents that the decision maker will be given, or none.'),
  ),
  'documents-from': held(text('address for documents')).meta(
    about('Documents from', 'The address from which copies can be had.', 'Town Hall, Ambleford AM1 1AA'),
  ),
  'other-documents': held(text('how to ask for other documents')).meta(
    about('Other documents', 'How to ask for other documents as they become available.'),
  ),
  contact: contact.meta(about('Contact', 'Whom to write to about it.')),
  published: held(day('publication day')).meta(
    about('Published on', 'The day on which this notice was made public.', '2023-05-02'),
  ),
  'general-exception': z.exactOptional(
    held(text('general exception')).meta(
      about(
        'General exception',
        'Only of a key decision with less than 28 clear days of notice: why it could not wait.',
        'The grant ends on 31 March.',
      ),
    ),
  ),
  'special-urgency': z.exactOptional(
    held(text('special urgency')).meta(
      about(
        'Special urgency',
        'Only where not even five clear working days were left: who agreed that it is urgent, and why.',
        'The chair of Scrutiny agreed, since the sea wall is down.',
      ),
    ),
  ),
  withdrawn: z.exactOptional(withdrawal.meta(about('Withdrawn', 'Only where the matter was taken out of the plan.'))),
})
