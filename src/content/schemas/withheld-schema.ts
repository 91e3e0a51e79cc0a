import { z } from 'zod'
import {
  CONFIDENTIAL_GROUNDS,
  EXEMPT_CATEGORIES,
  type ConfidentialGround,
  type ExemptCategory,
} from '../../domain/withheld.ts'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { oneOf } from './one-of.ts'
import { text } from './text.ts'

// Object.keys forgets that these are all the keys there are.
const categories = Object.keys(EXEMPT_CATEGORIES) as ExemptCategory[]
const grounds = Object.keys(CONFIDENTIAL_GROUNDS) as ConfidentialGround[]

const exemption = {
  category: oneOf('category', categories, 'unknown-category').meta(
    about('Category', 'The paragraph of Part 1 of Schedule 12A, 1 to 7. The page prints its words.', '3'),
  ),
  'public-interest': text('public interest').meta(
    about(
      'Public interest',
      'Why keeping it back is in the public interest more than making it public. It is printed.',
      'Bidders would learn what the council is ready to pay.',
    ),
  ),
}
const challenge = text('way to challenge').meta(
  about(
    'How to challenge',
    'To whom one can write who thinks that it should be public. It is printed.',
    'Write to the Monitoring Officer, Town Hall, Ambleford, or to monitoring@ambleford.example.',
  ),
)
const review = day('day of review').meta(
  about('To be reviewed by', 'The day on which it is looked at again.', '2024-03-14'),
)

/** Why a report is exempt. */
export const exempt = fields({ ...exemption, review, challenge })

/** Why a report is confidential, which is another thing than exempt. */
export const confidential = fields({
  ground: oneOf('ground', grounds, 'unknown-category').meta(
    about(
      'Ground',
      'government: a Government department forbids it. law: an enactment or the order of a court does.',
      'law',
    ),
  ),
  reason: text('reason').meta(about('Reason', 'Which department, enactment or order it is. It is printed.')),
  challenge,
})

/** A part of a public report that is exempt. */
export const exemptAppendix = fields({
  label: text('label').meta(about('Label', 'What the report calls it.', 'Appendix 2')),
  title: text('title').meta(about('Title', 'A title that gives nothing away.', 'Tenders')),
  ...exemption,
  review: z.exactOptional(review),
}).meta({ title: 'Exempt appendix' })
