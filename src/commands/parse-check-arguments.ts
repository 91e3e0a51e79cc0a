import type { CalendarDay } from '../domain/calendar-day.ts'
import { dayInWords } from '../domain/day-in-words.ts'
import { UserError } from '../domain/user-error.ts'
import { CHECK_FORMATS, type CheckFormat } from '../site/check-content.ts'
import type { Usage } from './command.ts'
import { parseArguments } from './parse-arguments.ts'
import { CONTENT } from './shared-options.ts'

/** How `npm run check` is written. */
export const CHECK_USAGE = {
  name: 'npm run check',
  does: 'Lists every problem in every file of content, where it is and what to write instead.',
  options: {
    ...CONTENT,
    format: { type: 'string', value: CHECK_FORMATS.join('|'), default: 'terminal', words: 'what it is written for' },
    today: {
      type: 'string',
      value: 'DAY',
      words: 'says as well what falls due within a year of that day, and checks as on it',
    },
    fix: { type: 'boolean', words: 'fixes what is plain first, and says what' },
  },
} as const satisfies Usage

/** Reads what a check is asked for. Throws a `UserError` that says what to write instead. */
export function parseCheckArguments(written: readonly string[]): {
  readonly contentFolder: string
  readonly format: CheckFormat
  readonly fix: boolean
  /** The day to check as on, and from which to say what falls due; absent where neither is asked for. */
  readonly today?: CalendarDay
} {
  const { content, format, fix = false, today } = parseArguments(CHECK_USAGE, written).values
  const known = CHECK_FORMATS.find((one) => one === format)
  if (known === undefined) {
    throw new UserError(
      `Cannot use the format "${format}"\n→ Write ${CHECK_FORMATS.map((one) => `--format ${one}`).join(' or ')}`,
    )
  }
  const day = today === undefined ? undefined : dayInWords(today)
  if (today !== undefined && day === undefined) {
    throw new UserError(`Cannot use the day "${today}"\n→ Write it as YYYY-MM-DD, for example --today 2026-12-01`)
  }
  return { contentFolder: content, format: known, fix, ...(day && { today: day }) }
}
