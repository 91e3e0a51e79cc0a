import { expect, test } from 'vitest'
import type { Problem } from '../domain/problem.ts'
import { formatProblems } from './format-problems.ts'

const unreal: Problem = {
  kind: 'unreal-date',
  severity: 'error',
  location: { file: 'content/reports/2021/care-home-fees.md', line: 4, column: 7 },
  message: 'Cannot read the meeting date "2021-02-30": there is no such day',
  advice: 'Write the day as YYYY-MM-DD, for example 2021-10-29',
}

test('a problem says where, what was written, what is so and what to write', () => {
  expect(formatProblems([unreal], { colour: false })).toBe(`content/reports/2021/care-home-fees.md:4:7  unreal-date
  Cannot read the meeting date "2021-02-30": there is no such day
  → Write the day as YYYY-MM-DD, for example 2021-10-29

1 problem in 1 file`)
})

test('the nearest right word and a second place are named, and a warning says that it is one', () => {
  const warning: Problem = {
    ...unreal,
    severity: 'warning',
    nearest: '2021-03-02',
    elsewhere: { words: 'first used in', location: { file: 'content/council.yaml', line: 3 } },
  }
  expect(formatProblems([warning], { colour: false }))
    .toBe(`content/reports/2021/care-home-fees.md:4:7  unreal-date (warning)
  Cannot read the meeting date "2021-02-30": there is no such day
  first used in content/council.yaml:3
  → Did you mean "2021-03-02"? Write the day as YYYY-MM-DD, for example 2021-10-29

1 warning in 1 file`)
})

test.each<{ what: string; problems: readonly Problem[]; files?: number; line: string }>([
  { what: 'nothing wrong in one file', problems: [], files: 1, line: 'No problems in 1 file' },
  { what: 'nothing wrong in many', problems: [], files: 31, line: 'No problems in 31 files' },
  {
    what: 'three problems in two files',
    problems: [unreal, unreal, { ...unreal, location: { file: 'content/council.yaml' } }],
    line: '3 problems in 2 files',
  },
  {
    what: 'a problem and two warnings',
    problems: [unreal, { ...unreal, severity: 'warning' }, { ...unreal, severity: 'warning' }],
    line: '1 problem and 2 warnings in 1 file',
  },
])('the last line sums up $what', ({ problems, files, line }) => {
  expect(
    formatProblems(problems, { colour: false, ...(files === undefined ? {} : { files }) })
      .split('\n')
      .at(-1),
  ).toBe(line)
})

test('a place without a line is a file, and never line 1', () => {
  expect(formatProblems([{ ...unreal, location: { file: 'content/council.yaml' } }], { colour: false })).toContain(
    'content/council.yaml  unreal-date',
  )
})

test('what was written cannot steer the terminal, and long text is cut short', () => {
  expect(words('Cannot read "\u001b[2Jx\ny"')).toBe('  Cannot read "␛[2Jx␊y"')
  expect(words('Cannot read "abc\u202edef\u200b"')).toBe('  Cannot read "abc<U+202E>def<U+200B>"')
  expect(words(`Cannot read "${'x'.repeat(300)}": why`)).toBe(`  Cannot read "${'x'.repeat(100)}…": why`)
})

test('colours are there only where they are asked for', () => {
  expect(formatProblems([unreal], { colour: true })).toContain('\u001b[31munreal-date')
  expect(formatProblems([unreal], { colour: false })).not.toContain('\u001b')
})

function words(message: string): string | undefined {
  return formatProblems([{ ...unreal, message }], { colour: false }).split('\n')[1]
}
