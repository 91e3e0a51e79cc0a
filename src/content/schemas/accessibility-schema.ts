import type { Conformance } from '../../domain/page.ts'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { markdownText, text } from './text.ts'
import { wholeNumber } from './whole-number.ts'

const CONFORMANCES: readonly Conformance[] = ['fully', 'partially', 'not']

const testResults = fields({
  day: day('day of the tests').meta(about('Day', 'The day on which they were run.', '2026-11-26')),
  design: text('mark of the design').meta(
    about('Design', 'The mark of the templates and styles that were tested, as the command writes it.'),
  ),
  tests: listOf(
    fields({
      what: text('test').meta(about('What was tried', 'In words that readers understand.')),
      tries: wholeNumber('number of tries').meta(about('Tries', 'On how many pages, or how often.', '66')),
      failed: wholeNumber('number that failed')
        .meta(about('Failed', 'How many of them were not as they should be; left out where none was.', '2'))
        .optional(),
    }).meta(about('Test', 'One thing that was tried.')),
    'tests',
  ).meta(about('Tests', 'What was tried.')),
}).meta(
  about(
    'Results of tests',
    'What programs found that were run over every kind of page. The command "npm run upkeep -- --record-tests" writes it.',
  ),
)

/** The heads of an accessibility statement in the model form. None may be missing; "none" is written, not implied. */
export const accessibilitySchema = fields({
  title: text('title').meta(about('Title', 'The heading of the page.', 'Accessibility statement')),
  scope: text('scope').meta(about('Scope', 'Which website the statement is about, and whose it is.')),
  conformance: oneOf('conformance', CONFORMANCES, 'unknown-conformance').meta(
    about('Conformance', 'How far the site meets WCAG 2.2 AA: fully, partially or not.'),
  ),
  'non-compliance': markdownText('head "non-compliance"').meta(
    about('What does not comply', 'Each thing that does not work and for whom, or the word none.', 'none'),
  ),
  'disproportionate-burden': markdownText('head "disproportionate burden"').meta(
    about(
      'Disproportionate burden',
      'What was not put right because it would cost too much, or the word none.',
      'none',
    ),
  ),
  'not-in-scope': markdownText('head "not in scope"').meta(
    about('Not in scope', 'What the regulations leave out, such as old documents, or the word none.', 'none'),
  ),
  tested: markdownText('head "tested"').meta(
    about('How it was tested', 'When the site was last tested, by whom and how.'),
  ),
  'test-results': testResults.optional(),
  feedback: markdownText('head "feedback"').meta(
    about('Feedback and contact', 'Whom to ask for something in another form, and how soon they answer.'),
  ),
  enforcement: markdownText('head "enforcement"').meta(
    about('Enforcement', 'Who enforces the regulations, and where to go if the answer does not satisfy.'),
  ),
  prepared: day('day it was prepared').meta(
    about('Prepared on', 'The day the statement was first prepared.', '2026-11-23'),
  ),
  reviewed: day('day it was reviewed').meta(
    about('Reviewed on', 'The day it was last looked over. It is to be reviewed at least once a year.', '2026-11-23'),
  ),
})
