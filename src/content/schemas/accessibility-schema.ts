import type { Conformance } from '../../domain/page.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { oneOf } from './one-of.ts'
import { markdownText, text } from './text.ts'

const CONFORMANCES: readonly Conformance[] = ['fully', 'partially', 'not']

/** The heads of an accessibility statement in the model form. None may be missing; "none" is written, not implied. */
export const accessibilitySchema = fields({
  title: text('title'),
  scope: text('scope'),
  conformance: oneOf('conformance', CONFORMANCES, 'unknown-conformance'),
  'non-compliance': markdownText('head "non-compliance"'),
  'disproportionate-burden': markdownText('head "disproportionate burden"'),
  'not-in-scope': markdownText('head "not in scope"'),
  tested: markdownText('head "tested"'),
  feedback: markdownText('head "feedback"'),
  enforcement: markdownText('head "enforcement"'),
  prepared: day('day it was prepared'),
  reviewed: day('day it was reviewed'),
})
