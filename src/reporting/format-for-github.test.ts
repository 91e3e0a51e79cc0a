import { expect, test } from 'vitest'
import type { Problem } from '../domain/problem.ts'
import { formatForGitHub } from './format-for-github.ts'

const problem: Problem = {
  kind: 'unknown-status',
  severity: 'error',
  place: { file: 'content/projects/100%, new: ledger.md', line: 6, column: 13 },
  message: 'Cannot find the status "50%": there is none',
  advice: 'Write one of: planned, finished',
}

test('a problem is a command on one line, with what GitHub would misread escaped', () => {
  expect(formatForGitHub([problem])).toBe(
    '::error file=content/projects/100%25%2C new%3A ledger.md,line=6,col=13,title=unknown-status' +
      '::Cannot find the status "50%25": there is none%0A→ Write one of: planned, finished',
  )
})

test('a warning is a warning, and a place without a line has none', () => {
  expect(formatForGitHub([{ ...problem, severity: 'warning', place: { file: 'content/council.yaml' } }])).toMatch(
    /^::warning file=content\/council\.yaml,title=unknown-status::/,
  )
})

test('text from a file cannot become a command of its own', () => {
  expect(
    formatForGitHub([{ ...problem, message: 'Cannot read "x\n::set-output name=a::b"' }]).split('\n'),
  ).toHaveLength(1)
})

test('a name that holds invisible characters is shown with marks for them, and steers nothing', () => {
  const printed = formatForGitHub([
    {
      ...problem,
      place: { file: 'content/\u001b[31mred\u009b\n.md' },
      elsewhere: { words: 'first used\u0007 in', place: { file: 'content/\u202eb.md' } },
    },
  ])
  expect(printed).toContain('::error file=content/␛[31mred<U+009B>␊.md,title=')
  expect(printed).toContain('first used␇ in content/<U+202E>b.md')
})
