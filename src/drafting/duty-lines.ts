import { ASKED_IMPLICATIONS, IMPLICATION_KINDS } from '../domain/implications.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import type { DraftRequest } from './draft-file.ts'
import { given, listLines, valueFor } from './draft-values.ts'
import { yamlLine } from './yaml-line.ts'

/** What the law and councils' own rules ask of a report beyond its text, for the officer to fill. */
export function dutyLines(request: DraftRequest): readonly string[] {
  const value = valueFor(request)
  return [
    ...listLines('subjects', request.answers['subject'] ?? [value('subject')]),
    yamlLine('key-decision', value('key-decision')),
    ...given(request.answers, ['forward-plan']),
    yamlLine(
      'options-considered',
      stillToFill('what else could be done and why it is not recommended, as a list, or none'),
    ),
    'implications:',
    ...ASKED_IMPLICATIONS.flatMap((kind) => {
      const words = IMPLICATION_KINDS[kind].toLowerCase()
      return [
        `  - ${yamlLine('kind', kind)}`,
        `    ${yamlLine('found', stillToFill(`whether there are ${words} implications, yes or no`))}`,
        `    ${yamlLine('signed-off-by', stillToFill('who signed that off, by post and name'))}`,
      ]
    }),
    yamlLine('background-papers', value('background-papers')),
  ]
}
