import matter from 'gray-matter'
import type { Parsed } from '../../domain/problem.ts'
import { findFenceProblem } from './find-fence-problem.ts'
import { readYaml, type YamlFields } from './read-yaml.ts'

/** A file split into the fields at its head and the text below them. */
export interface FrontMatter extends YamlFields {
  readonly body: string
  /** The line of the file on which the text below the front matter begins. */
  readonly bodyLine: number
}

/** Splits a file that begins with front matter in YAML. Every other language is refused, because some of them are run. */
export function splitFrontMatter(text: string, file: string): Parsed<FrontMatter> {
  const fence = findFenceProblem(text, file)
  if (fence) return { problems: [fence] }
  // gray-matter gives the engine everything after the first three hyphens, so that its lines are the file's lines.
  let read: Parsed<YamlFields> | undefined
  // Without options gray-matter keeps what it read in a cache, and gives half of it back after an error.
  const split = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        read = readYaml(yaml, file)
        return {}
      },
      javascript: refuseToRun,
      json: refuseToRun,
    },
  })
  const { value, problems } = read ?? readYaml('', file)
  if (!value) return { problems }
  const bodyLine = text.slice(0, text.length - split.content.length).split('\n').length
  return { value: { ...value, body: split.content, bodyLine }, problems }
}

function refuseToRun(): never {
  throw new Error('front matter in another language reached its engine, although it is refused before')
}
