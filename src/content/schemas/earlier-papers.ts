import { z } from 'zod'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { held } from './held.ts'
import { listOf } from './list-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'

const paper = fields({
  report: z.exactOptional(
    reference('report', 'report').meta(about('Report', 'The paper, where it is a report of this record.')),
  ),
  document: z.exactOptional(
    reference('strategy document', 'strategy').meta(
      about('Document', 'The paper, where it is a document of the strategy in this record.'),
    ),
  ),
  title: z.exactOptional(
    text('title').meta(about('Title', 'Only of a paper that is not held: what it is called.', 'Care strategy')),
  ),
  date: z.exactOptional(
    held(day('day of the paper')).meta(
      about('Date', 'Only of a paper that is not held: the day on which it was decided.', '2018-10-05'),
    ),
  ),
  became: z.exactOptional(
    text('word').meta(
      about('What became of it', 'Only of a paper that is not held: a word or two for that day.', 'Adopted'),
    ),
  ),
  found: z.exactOptional(
    held(text('place')).meta(
      about(
        'Where it may be found',
        'Only of a paper that is not held: where a reader may look for it.',
        'Cabinet, 5 October 2018, minute 75',
      ),
    ),
  ),
}).meta({ title: 'Paper' })

/** A list of earlier papers, as files write it. */
export type WrittenPapers = z.output<ReturnType<typeof papers>>

/** The fields of a paper that say what it does with earlier ones. */
export const earlierPapersFields = {
  updates: z.exactOptional(
    papers().meta(about('Updates', 'Earlier papers that stand and are brought up to date by this one.')),
  ),
  supersedes: z.exactOptional(papers().meta(about('Supersedes', 'Earlier papers whose place this one takes.'))),
  reaffirms: z.exactOptional(papers().meta(about('Reaffirms', 'Earlier papers that this one says stand as they are.'))),
}

function papers() {
  return listOf(paper, 'papers')
}
