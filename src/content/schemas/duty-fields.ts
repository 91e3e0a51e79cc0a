import { z } from 'zod'
import { reportAddress } from '../../domain/addresses.ts'
import { IMPLICATION_KINDS, YES_OR_NO, type ImplicationKind } from '../../domain/implications.ts'
import { about } from './about.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { listOrNone } from './list-or-none.ts'
import { oneOf } from './one-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'
import { siteLink } from './web-address.ts'

// Object.keys forgets that these are all the keys there are.
const kinds = Object.keys(IMPLICATION_KINDS) as ImplicationKind[]

const option = fields({
  option: text('option').meta(about('Option', 'What could have been done.', 'Leave the fees as they are')),
  reason: held(text('reason')).meta(about('Reason', 'Why it is or is not recommended.')),
}).meta({ title: 'Option' })

const implication = fields({
  kind: oneOf('kind of implication', kinds, 'unknown-implication').meta(about('Kind', 'Of what kind.')),
  found: held(yesOrNo('implication')).meta(about('Found', 'Whether there are any: yes or no.', 'yes')),
  'signed-off-by': held(text('who signed it off')).meta(
    about('Signed off by', 'The post and the name of the officer who answers for it.', 'Head of Finance, Helen Rusk'),
  ),
  paragraph: z.exactOptional(
    text('paragraph').meta(about('Paragraph', 'The number of the paragraph of the report that says so.', '14')),
  ),
}).meta({ title: 'Implication' })

const backgroundPaper = fields({
  title: text('title').meta(about('Title', 'What the paper is called.', 'Survey of care homes, 2022')),
  link: z.exactOptional(
    siteLink().meta(
      about(
        'Link',
        'Where it can be read: an address in this site, or one in full.',
        reportAddress({ id: '2023/care-home-fees' }),
        'https://example.gov.uk/survey',
      ),
    ),
  ),
}).meta({ title: 'Background paper' })

/** The fields of a report that the law and the councils’ own rules ask for beyond its text. What is left out is not held. */
export const dutyFields = {
  subjects: z.exactOptional(
    listOf(text('subject').meta(about('Subject', 'A word or two.', 'Adult care')), 'subjects').meta(
      about('Subjects', 'What it is about, by which decisions are found. Use words that other reports use.'),
    ),
  ),
  'key-decision': z.exactOptional(
    held(yesOrNo('key decision')).meta(about('Key decision', 'Whether it asks for a key decision: yes or no.', 'no')),
  ),
  'forward-plan': z.exactOptional(
    held(reference('entry of the forward plan', 'forward-plan')).meta(
      about('Forward plan', 'The entry of the forward plan that announced it. A key decision has one.'),
    ),
  ),
  'options-considered': z.exactOptional(
    listOrNone(option, 'options').meta(about('Options considered', 'What else could be done, and why not; or none.')),
  ),
  implications: z.exactOptional(
    listOf(implication, 'implications').meta(
      about('Implications', 'Of each kind whether there are any, and who signed that off.'),
    ),
  ),
  'background-papers': z.exactOptional(
    listOrNone(backgroundPaper, 'background papers').meta(
      about('Background papers', 'The documents that the report relies on, or none.'),
    ),
  ),
}

/** Yes or no. */
export function yesOrNo(label: string): z.ZodType<(typeof YES_OR_NO)[number]> {
  return oneOf(label, YES_OR_NO, 'not-yes-or-no')
}
