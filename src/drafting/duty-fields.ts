import type { FieldValue } from '../content/front-matter/field-places.ts'
import { ASKED_IMPLICATIONS, IMPLICATION_KINDS } from '../domain/implications.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import type { DraftRequest } from './draft-file.ts'
import { given, listOf, valueFor } from './draft-values.ts'

/** What the law and councils' own rules ask of a report beyond its text, for the officer to fill. */
export function dutyFields(request: DraftRequest): Readonly<Record<string, FieldValue>> {
  const value = valueFor(request)
  return {
    subjects: listOf(request, 'subject'),
    'key-decision': value('key-decision'),
    ...given(request.answers, ['forward-plan']),
    'options-considered': stillToFill('a list of the other options, and why not these, or none'),
    implications: ASKED_IMPLICATIONS.map((kind) => ({
      kind,
      found: stillToFill(`whether there are ${IMPLICATION_KINDS[kind].toLowerCase()} implications, yes or no`),
      'signed-off-by': stillToFill('who signed that off, by post and name'),
    })),
    'background-papers': value('background-papers'),
  }
}
