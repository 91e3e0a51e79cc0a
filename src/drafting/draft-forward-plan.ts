import type { DraftFile, DraftRequest } from './draft-file.ts'
import { fileOf, given, listLines, slugOf, valueFor } from './draft-values.ts'
import { yamlLine } from './yaml-line.ts'

/** Makes an entry of the forward plan, with a place for each thing that a notice of it has to say. */
export function draftForwardPlan(request: DraftRequest): DraftFile {
  const value = valueFor(request)
  const list = (field: string) => listLines(field, request.answers[field] ?? [value(field)])
  const lines = [
    yamlLine('title', request.title),
    ...given(request.answers, ['reference']),
    ...['key-decision', 'council', 'body'].map((field) => yamlLine(field, value(field))),
    ...list('members'),
    yamlLine('date', value('date')),
    ...list('documents'),
    yamlLine('documents-from', value('documents-from')),
    yamlLine('other-documents', value('other-documents')),
    'contact:',
    `  ${yamlLine('name', value('contact'))}`,
    ...['telephone', 'email'].map((field) => `  ${yamlLine(field, value(field))}`),
    yamlLine('published', value('published')),
  ]
  return { path: `forward-plan/${slugOf(request)}.md`, text: fileOf(lines) }
}
