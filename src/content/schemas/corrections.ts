import { z } from 'zod'
import { about } from './about.ts'
import { day } from './day.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { text } from './text.ts'

const correction = fields({
  date: day('day of the correction').meta(about('Date', 'The day on which it was corrected.', '2023-03-20')),
  text: text('correction').meta(about('What was corrected', 'What it said, and what it says now.')),
  'reason-not-compared': z.exactOptional(
    text('reason not compared').meta(
      about(
        'Reason not compared',
        'Only where readers must not see what it said before: why. The page of corrections then says that, and no word of it.',
        'It gave the home address of a resident.',
      ),
    ),
  ),
}).meta({ title: 'Correction' })

/** What was put right in a paper after it was published. */
export const corrections = z.exactOptional(
  listOf(correction, 'corrections').meta(
    about('Corrections', 'Each change made after publication. The page prints them.'),
  ),
)
