import { z } from 'zod'
import { OUTCOMES, type Outcome } from '../../domain/decision.ts'
import { about } from './about.ts'
import { corrections } from './corrections.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { meetingFields } from './meeting-schema.ts'
import { oneOf } from './one-of.ts'
import { reference } from './reference.ts'
import { markdownText, text } from './text.ts'

// Object.keys forgets that these are all the keys there are.
const outcomes = Object.keys(OUTCOMES) as Outcome[]

/** The fields of a decision. */
export const decisionSchema = fields({
  report: reference('report', 'report').meta(about('Report', 'The report that the body decided on.')),
  ...meetingFields,
  item: text('item').meta(about('Item', 'What the minutes call the item.', 'Care home fees')),
  part: z.exactOptional(
    text('part').meta(
      about(
        'Part',
        'Only where the item was decided in parts, each in a file of its own: what this one decides.',
        'Recommendations 1 and 2',
      ),
    ),
  ),
  outcome: oneOf('outcome', outcomes, 'unknown-outcome').meta(
    about('Outcome', 'What the body did with the report. Choose the word that says no more than the record does.'),
  ),
  'outcome-as-published': z.exactOptional(
    text('outcome as published').meta(
      about(
        'Outcome as published',
        'The outcome in the record’s own words, where it was published in such.',
        'Recommendations Approved',
      ),
    ),
  ),
  resolution: held(markdownText('resolution')).meta(
    about('Resolution', 'The wording of what was resolved, as in the minutes.', 'That the fees be agreed.'),
  ),
  minute: held(text('minute')).meta(about('Minute', 'The number of the minute.', '48')),
  reference: held(text('reference')).meta(about('Reference', 'The reference of the published decision.', '690')),
  published: held(day('publication day')).meta(
    about('Published on', 'The day the decision was published.', '2021-12-07'),
  ),
  effective: held(day('effective day')).meta(
    about('Takes effect on', 'The day from which it may be acted on.', '2021-12-15'),
  ),
  'no-call-in': z.exactOptional(
    text('reason for no call-in').meta(
      about(
        'No call-in',
        'Only where the decision cannot be called in: why, as the page is to say it.',
        'The matter is urgent, as the chair of Scrutiny agreed.',
      ),
    ),
  ),
  reasons: held(text('reasons')).meta(about('Reasons', 'Why it was decided so, in the words of the minutes.')),
  'options-rejected': held(text('options rejected')).meta(
    about('Options rejected', 'What else was considered and turned down, or none.', 'none'),
  ),
  'conflicts-declared': held(text('conflicts declared')).meta(
    about('Conflicts declared', 'Conflicts of interest that members declared, or none.', 'none'),
  ),
  dispensations: held(text('dispensations')).meta(
    about('Dispensations', 'Dispensations granted for them, or none.', 'none'),
  ),
  corrections,
  'not-for-publication': z.exactOptional(
    text('reason').meta(
      about(
        'Not for publication',
        'Only where what was resolved is exempt or confidential: why, as the page is to say it. The site then shows no words of it.',
        'It names the bidders. The contract is published when it is signed.',
      ),
    ),
  ),
  present: z.exactOptional(
    held(
      listOf(text('person present').meta(about('Person', 'Name, and post if any.', 'Joan Pike, Leader')), 'persons'),
    ).meta(about('Present', 'Who was there, as the minutes say; left out where that is not held.')),
  ),
})
