import { expect, test } from 'vitest'
import { formatUsage } from './format-usage.ts'
import { CHECK_USAGE } from './parse-check-arguments.ts'
import { newUsage } from './parse-new-arguments.ts'

test('help says how a command is written, what it does, and what each option is for', () => {
  expect(formatUsage(CHECK_USAGE)).toMatchInlineSnapshot(`
    "npm run check -- [--content DIR] [--format terminal|github|json] [--today DAY] [--fix]

    Lists every problem in every file of content, where it is and what to write instead.

      --content DIR                  the folder of content; content where it is not given
      --format terminal|github|json  what it is written for; terminal where it is not given
      --today DAY                    says as well what falls due within a year of that day, and checks as on it
      --fix                          fixes what is plain first, and says what
      --help                         says this"
  `)
})

test('help on a new file lists the kinds, and on one kind what can be said of it', () => {
  expect(formatUsage(newUsage(['--help']))).toContain(
    'npm run new -- report|project|programme|meeting|decision|forward-plan "the title"',
  )
  const report = formatUsage(newUsage(['report', '--help']))
  expect(report).toContain('the council whose meeting it goes to; may be given several times')
  expect(report).toContain('the day of the meeting, like 29/10/2021 or 29 October 2021; given once for each council')
  expect(report).toContain('the wards it affects, or All; may be left out')
  expect(report).not.toContain('--outcome')
})
