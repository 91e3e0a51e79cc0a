import type { Problem } from '../../domain/problem.ts'
import type { ProblemKind } from '../../domain/problem-kinds.ts'

const ADVICE = 'Begin the file with a line of three hyphens, then the fields, then a line of three hyphens again'
const INVISIBLE = /^[\u200b-\u200d\u2060\ufeff]/
// Hyphens, dashes and the like that look like a fence to people.
const LIKE_A_FENCE = /^[-\u2010-\u2015\u2212_=*~+]{2,}\s*$/

/** Looks whether the lines round the front matter are what they should be. Where they are not, it would silently not be seen. */
export function findFenceProblem(text: string, file: string): Problem | undefined {
  const lines = text.split('\n')
  const [first = ''] = lines
  const at = (kind: ProblemKind, line: number, message: string, advice: string = ADVICE): Problem => ({
    kind,
    severity: 'error',
    location: { file, line },
    message,
    advice,
  })

  if (!/^---(?!-)/.test(first)) {
    if (INVISIBLE.test(first)) {
      return at(
        'text-before-front-matter',
        1,
        'Cannot see the front matter: an invisible character stands before it',
        'Delete the first line and type three hyphens again',
      )
    }
    const fence = lines.findIndex((line) => /^---\s*$/.test(line))
    if (fence > 0 && lines.slice(0, fence).every((line) => line.trim() === '')) {
      return at(
        'text-before-front-matter',
        1,
        'Cannot see the front matter: an empty line stands before it',
        'Delete the empty line, so that the file begins with three hyphens',
      )
    }
    if (LIKE_A_FENCE.test(first)) {
      return at('bad-fence', 1, `Cannot see the front matter: its first line is "${first.trim()}", not three hyphens`)
    }
    if (/^\s+---/.test(first))
      return at('bad-fence', 1, 'Cannot see the front matter: a space stands before its three hyphens')
    return text.trim() === ''
      ? { ...at('missing-front-matter', 1, 'Cannot use the file: there is nothing in it'), location: { file } }
      : at('missing-front-matter', 1, `Cannot see any front matter: the file begins with "${shorten(first)}"`)
  }

  const language = first.slice(3).trim()
  if (language !== '' && language !== 'yaml') {
    return at(
      'unknown-front-matter-engine',
      1,
      `Cannot read the front matter as "${language}": only YAML is read, and nothing in content is run`,
      'Write the first line as three hyphens and nothing else',
    )
  }
  // gray-matter ends the front matter at any line that begins so, even at one that has more on it.
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (close === -1) {
    return at(
      'unclosed-front-matter',
      1,
      'Cannot find the end of the front matter: no line of three hyphens follows',
      'Put a line of three hyphens under the last field',
    )
  }
  const last = lines[close] ?? ''
  return /^---\s*$/.test(last)
    ? undefined
    : at(
        'bad-fence',
        close + 1,
        `Cannot see the end of the front matter: its line is "${shorten(last)}", not three hyphens`,
      )
}

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
