import { z } from 'zod'
import { OUTCOMES, type Outcome } from '../../domain/decision.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { meetingFields } from './meeting-schema.ts'
import { oneOf } from './one-of.ts'
import { markdownText, text } from './text.ts'

// Object.keys forgets that these are all the keys there are.
const outcomes = Object.keys(OUTCOMES) as Outcome[]

/** The fields of a decision. */
export const decisionSchema = fields({
  report: text('report'),
  ...meetingFields,
  item: text('item'),
  outcome: oneOf('outcome', outcomes, 'unknown-outcome'),
  'outcome-as-published': z.exactOptional(text('outcome as published')),
  resolution: held(markdownText('resolution')),
  minute: held(text('minute')),
  reference: held(text('reference')),
  published: held(day('publication day')),
  effective: held(day('effective day')),
  reasons: held(text('reasons')),
  'options-rejected': held(text('options rejected')),
  'conflicts-declared': held(text('conflicts declared')),
  dispensations: held(text('dispensations')),
})
