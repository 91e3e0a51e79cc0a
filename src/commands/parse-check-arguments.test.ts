import { expect, test } from 'vitest'
import { parseCheckArguments } from './parse-check-arguments.ts'

test('without options, the project’s own content is checked for a terminal', () => {
  expect(parseCheckArguments([])).toEqual({ contentFolder: 'content', format: 'terminal', fix: false })
})

test('another folder and GitHub’s format can be asked for', () => {
  expect(parseCheckArguments(['--content', 'papers', '--format', 'github'])).toEqual({
    contentFolder: 'papers',
    format: 'github',
    fix: false,
  })
})

test('what it does not know is turned away with what to write', () => {
  expect(() => parseCheckArguments(['--format', 'xml'])).toThrow(
    'Cannot use the format "xml"\n→ Write --format terminal or --format github or --format json',
  )
  expect(() => parseCheckArguments(['--contents', 'x'])).toThrow(
    '→ The options are --content DIR --format terminal|github|json --today DAY --fix',
  )
})

test('a day to look ahead from is read as people write it, and one that does not exist is turned away', () => {
  expect(parseCheckArguments(['--today', '1/12/2026'])).toMatchObject({ today: '2026-12-01' })
  expect(parseCheckArguments([])).not.toHaveProperty('today')
  expect(() => parseCheckArguments(['--today', 'tomorrow'])).toThrow('Cannot use the day "tomorrow"')
})
