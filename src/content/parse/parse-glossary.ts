import type { Term } from '../../domain/glossary.ts'
import type { Parsed } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'
import { glossarySchema } from '../schemas/glossary-schema.ts'
import { parseFields } from './parse-fields.ts'
import { repeatedIds } from './repeated-ids.ts'

const alphabet = new Intl.Collator('en-GB')

/** Reads the glossary, and puts its terms in the alphabet's order. */
export function parseGlossary(document: ContentDocument): Parsed<readonly Term[]> {
  const { value, problems } = parseFields(glossarySchema, document)
  if (!value) return { problems }
  const repeated = repeatedIds(
    value.map(({ term }) => term),
    (index) => `${index}.term`,
    document.source,
  )
  const terms = value.map(({ report, paragraph, ...term }, at): Term => ({
    searchedAs: [],
    ...term,
    ...((report !== undefined || paragraph !== undefined) && {
      evidence: { report, paragraph, source: document.source, at },
    }),
    location: document.source.locationOf(`${at}.term`),
  }))
  return { value: terms.toSorted((a, b) => alphabet.compare(a.term, b.term)), problems: [...problems, ...repeated] }
}
