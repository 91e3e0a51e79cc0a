import { expect, test } from 'vitest'
import { UserError } from '../domain/user-error.ts'
import { parseNewArguments } from './parse-new-arguments.ts'

test('a kind, its words, and its options, some of them several times', () => {
  expect(
    parseNewArguments(['report', 'Care home fees', '--council', 'vale', '--council=south', '--name', 'Fees 2026']),
  ).toEqual({
    kind: 'report',
    words: 'Care home fees',
    contentFolder: 'content',
    name: 'fees-2026',
    options: { council: ['vale', 'south'] },
  })
})

test.each([
  [
    [],
    'Cannot make something without knowing what.\n→ Write npm run new -- report|project|programme|meeting|decision|forward-plan "the title"',
  ],
  [
    ['reprot'],
    'Cannot make a "reprot". Did you mean "report"?\n→ Write npm run new -- report|project|programme|meeting|decision|forward-plan "the title"',
  ],
  [
    ['meeting', '--councl', 'vale'],
    'Cannot use the option "--councl". Did you mean "--council"?\n→ The options of a meeting are --council --body --date --session --time --venue --until --status --to --reason --announced --name --content',
  ],
])('%j is refused with what to write', (written, words) => {
  expect(() => parseNewArguments(written)).toThrow(new UserError(words))
})
