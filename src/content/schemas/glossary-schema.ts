import { z } from 'zod'
import { fields } from './fields.ts'
import { listOf } from './list-of.ts'
import { text } from './text.ts'

/** The terms of the glossary. */
export const glossarySchema = listOf(
  fields({
    term: text('term'),
    'stands-for': z.exactOptional(text('words it stands for')),
    meaning: text('meaning'),
    'searched-as': z.exactOptional(listOf(text('search word'), 'words people search with')),
  }),
  'terms',
)
