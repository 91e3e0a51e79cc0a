import { isScalar } from 'yaml'
import type { Problem } from '../../domain/problem.ts'
import { explainLine, explainOpenQuote } from './explain-line.ts'
import { locationAt, type LocatedYaml } from './read-fields.ts'

const TOO_DEEP = /call stack/i

/** What the parser's own words mean to somebody who has never heard of YAML. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/closing.*quote/i, 'a quotation mark is opened and not closed'],
  [TOO_DEEP, 'brackets stand inside each other too deeply'],
  [/indent|same column|without - indicator/i, 'it does not begin under the lines that it belongs to'],
  [
    /Implicit keys need to be on a single line|followed by map values/i,
    'it has no colon and space after the name of its field',
  ],
  [/Nested mappings/i, 'it has a second colon, or begins further right than the line above'],
  [/multiple documents/i, 'a line of three hyphens stands in the middle'],
  [/Missing|Expected/i, 'a bracket or quotation mark is missing'],
]

/** One mistake makes a parser stumble several times: the lines that are known mistakes, or else the first stumble only. */
export function findBrokenLines({ text, file, document, lines }: LocatedYaml): readonly Problem[] {
  const errors = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY')
  const isBareText = isScalar(document.contents) && document.contents.value !== ''
  if (errors.length === 0 && !isBareText) return []
  const written = text.split('\n')
  const explained = written.flatMap((line, index) => explainLine(line, file, index + 1) ?? [])
  if (explained.length > 0) return explained
  const openQuote = written.flatMap((line, index) => explainOpenQuote(line, file, index + 1) ?? [])
  if (openQuote.length > 0) return openQuote.slice(0, 1)
  const first = errors[0]
  const location = locationAt({ file, lines }, first?.pos[0] ?? document.contents?.range?.[0] ?? 0)
  const isTooDeep = TOO_DEEP.test(first?.message ?? '')
  const why = first
    ? (IN_WORDS.find(([pattern]) => pattern.test(first.message))?.[1] ?? 'something stands here that does not belong')
    : 'it is text without the name of a field'
  return [
    {
      kind: 'bad-yaml',
      severity: 'error',
      // How deep is too deep depends on the machine; the line does not.
      location: isTooDeep ? { file, ...(location.line === undefined ? {} : { line: location.line }) } : location,
      message: `Cannot read the line "${(written[(location.line ?? 1) - 1] ?? '').trim()}": ${why}`,
      advice:
        'Write each field on a line of its own as name: value, and put a value with marks in it in double quotation marks',
    },
  ]
}
