import type { Problem } from '../../domain/problem.ts'
import type { ContentDocument } from '../read-documents.ts'

/** Text under the front matter of a kind of document that has nowhere to show it would be lost without a word. */
export function unexpectedText({ body, bodyLine, file }: ContentDocument): readonly Problem[] {
  const above = body.split('\n').findIndex((line) => line.trim() !== '')
  if (above === -1) return []
  return [
    {
      kind: 'unexpected-text',
      severity: 'error',
      location: { file, line: bodyLine + above },
      message: 'Cannot show the text under the front matter: this kind of file has only fields',
      advice: 'Put what it says into a field, or take it out',
    },
  ]
}
