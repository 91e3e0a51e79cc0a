import { z } from 'zod'
import { about } from './about.ts'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'

/** The terms of the glossary. */
export const glossarySchema = listOf(
  fields({
    term: text('term').meta(about('Term', 'The word or letters as reports print them.', 'CIL')),
    'stands-for': z.exactOptional(
      text('words it stands for').meta(
        about('Stands for', 'What the letters stand for.', 'Community infrastructure levy'),
      ),
    ),
    meaning: text('meaning').meta(about('Meaning', 'What it is, in a sentence or two that anybody understands.')),
    report: z.exactOptional(
      reference('report', 'report').meta(about('Report', 'A report that explains the term, if one does.')),
    ),
    paragraph: z.exactOptional(
      text('paragraph').meta(about('Paragraph', 'The number of the paragraph that explains it.', '17', '2(b)')),
    ),
    'searched-as': z.exactOptional(
      listOf(
        text('search word').meta(about('Words', 'One way of putting it.', 'developer contributions')),
        'words people search with',
      ).meta(about('Also searched as', 'Other words that people look for it by.')),
    ),
  }).meta({ title: 'Term' }),
  'terms',
)
