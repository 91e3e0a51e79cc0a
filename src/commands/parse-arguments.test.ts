import { expect, test } from 'vitest'
import type { Usage } from './command.ts'
import { asksForHelp, parseArguments } from './parse-arguments.ts'

const MOVE = {
  name: 'npm run move',
  does: 'Moves papers.',
  operands: 'PAPER',
  options: {
    to: { type: 'string', value: 'DIR', default: 'attic', words: 'the folder they go to' },
    label: { type: 'string', multiple: true, words: 'what they are called' },
    gently: { type: 'boolean', words: 'takes its time' },
  },
} as const satisfies Usage
const TIDY = { name: 'npm run tidy', does: 'Tidies.', options: { to: MOVE.options.to } } as const satisfies Usage
const OPTIONS = '→ The options are --to DIR --label --gently'

test('what is written is read by the names of the options, and what is not given has its default', () => {
  expect(parseArguments(MOVE, ['fees.docx', '--label', 'a', '--label=b', '--gently'])).toEqual({
    values: { to: 'attic', label: ['a', 'b'], gently: true },
    operands: ['fees.docx'],
  })
  expect(parseArguments(TIDY, ['--to=-old-'])).toEqual({ values: { to: '-old-' }, operands: [] })
})

test.each([
  [['--laebl', 'x'], 'Cannot use the option "--laebl". Did you mean "--label"?'],
  [['--nonsense'], 'Cannot use the option "--nonsense".'],
  [['-x'], 'Cannot use the option "-x".'],
  [['--constructor'], 'Cannot use the option "--constructor".'],
  [['--to'], 'The option "--to" needs a value: the folder they go to'],
  [['--to', '--gently'], 'The option "--to" needs a value: the folder they go to'],
  [['--gently=very'], 'The option "--gently" takes no value'],
])('%j is turned away in plain words, with the options there are', (written, complaint) => {
  expect(() => parseArguments(MOVE, written)).toThrow(`${complaint}\n${OPTIONS}`)
})

test('a command that takes options alone says so of anything else', () => {
  expect(() => parseArguments(TIDY, ['papers'])).toThrow(
    'Cannot use "papers": npm run tidy takes options alone\n→ The options are --to DIR',
  )
})

test.each([
  [['--help'], true],
  [['-h'], true],
  [['fees.docx', '--nonsense', '--help'], true],
  [['--to', '--help'], false],
  [['--', '--help'], false],
  [['help'], false],
])('%j asks for help: %s', (written, asked) => {
  expect(asksForHelp(MOVE, written)).toBe(asked)
})
