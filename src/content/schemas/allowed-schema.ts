import { LEAK_KINDS } from '../../domain/leaks/leak.ts'
import { about } from './about.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { oneOf } from './one-of.ts'
import { text } from './text.ts'

/** Words that look as if they were in a paper by mistake, and belong there. */
export const allowedSchema = listOf(
  fields({
    file: text('file').meta(
      about('File', 'The file that they stand in, below the folder of content.', 'reports/2023/care-home-fees.md'),
    ),
    kind: oneOf('kind of problem', LEAK_KINDS, 'unknown-leak').meta(
      about('Kind', 'The kind of problem that the check calls them.', 'left-over-marking'),
    ),
    words: text('words').meta(about('Words', 'The words that the check puts in quotation marks.', 'Draft for comment')),
    reason: text('reason').meta(
      about('Reason', 'Why they belong there.', 'It is the title of the paper that was consulted on.'),
    ),
  }).meta({ title: 'Allowance' }),
  'allowances',
)
