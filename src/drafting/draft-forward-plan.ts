import { formatDocument } from '../content/front-matter/format-document.ts'
import type { DraftFile, DraftRequest } from './draft-file.ts'
import { given, listOf, slugOf, valueFor, valuesOf } from './draft-values.ts'

/** Makes an entry of the forward plan, with a place for each thing that a notice of it has to say. */
export function draftForwardPlan(request: DraftRequest): DraftFile {
  const fields = {
    title: request.title,
    ...given(request.answers, ['reference']),
    ...valuesOf(request, ['key-decision', 'council', 'body']),
    members: listOf(request, 'members'),
    ...valuesOf(request, ['date']),
    documents: listOf(request, 'documents'),
    ...valuesOf(request, ['documents-from', 'other-documents']),
    contact: { name: valueFor(request)('contact'), ...valuesOf(request, ['telephone', 'email']) },
    ...valuesOf(request, ['published']),
  }
  return { path: `forward-plan/${slugOf(request)}.md`, text: formatDocument(fields, '') }
}
