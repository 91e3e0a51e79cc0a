import { LineCounter, parseDocument, type Document } from 'yaml'
import type { Parsed, Problem } from '../../domain/problem.ts'
import { FieldLocations, type FieldSource, type FieldValue } from './field-locations.ts'
import { findYamlProblems } from './find-yaml-problems.ts'
import { readFields } from './read-fields.ts'

/** What YAML said, with every scalar as the text that was written, and where each field stands. */
export interface YamlFields {
  readonly data: FieldValue
  readonly source: FieldSource
}

/** Reads YAML whose first line is line 1 of the file. Nothing is guessed: `010`, `yes` and `2021-10-29` stay text. */
export function readYaml(text: string, file: string): Parsed<YamlFields> {
  const lines = new LineCounter()
  const document = parse(text, lines)
  if (!document) return { problems: [tooDeep(file)] }
  const problems = findYamlProblems({ text, file, document, lines })
  if (problems.length > 0) return { problems }
  const { data, places } = readFields({ text, file, document, lines })
  return { value: { data, source: new FieldLocations(file, places) }, problems: [] }
}

function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: true, lineCounter, prettyErrors: false })
  } catch (error) {
    // Thousands of nested brackets exhaust the stack of any parser. Anything else is a bug.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tooDeep(file: string): Problem {
  return {
    kind: 'bad-yaml',
    severity: 'error',
    location: { file },
    message: 'Cannot read the front matter: brackets or lists stand inside each other too deeply',
    advice: 'Write each field on a line of its own, as in the other files of the folder',
  }
}
