import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'

/** A report or a page with nothing under its front matter would be published as an empty page. */
export function emptyText({ body, file, bodyLine }: ContentDocument): readonly Problem[] {
  if (body.trim() !== '') return []
  return [
    {
      kind: 'empty-text',
      severity: 'error',
      location: { file, line: bodyLine },
      message: 'There is no text under the front matter: the page would be empty',
      advice: 'Write the text under the second line of three hyphens',
    },
  ]
}
