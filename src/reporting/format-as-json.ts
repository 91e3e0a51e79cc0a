import type { ProblemHelp } from '../domain/problem-help.ts'
import type { Fix } from '../domain/fix.ts'
import type { DueYear } from './format-due-days.ts'
import { hasErrors, type Problem } from '../domain/problem.ts'

// Line ends are those of the layout: within text they are escaped already.
const CONTROLS_BUT_LINES = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu

/** What a check found, for other tools. */
export interface CheckFindings {
  readonly problems: readonly Problem[]
  readonly files: number
  readonly help: ProblemHelp
  /** What `--fix` changed; absent where it was not asked for. */
  readonly fixes?: readonly Fix[]
  /** What falls due within a year; absent where it was not asked for, or cannot be said for errors. */
  readonly due?: DueYear
  /** What of the past could not be looked at, in a sentence; absent where all of it could. */
  readonly unseen?: string
}

/**
 * Problems as JSON, for other tools. The shape is a promise, `version` says which: fields may be added to version 1, none is
 * renamed or taken away. What is not known is `null`. CONTRIBUTING.md describes every field.
 */
export function formatAsJson({ problems, files, help, fixes, due, unseen }: CheckFindings): string {
  const document = {
    version: 1,
    ok: !hasErrors(problems),
    files,
    problems: problems.map(({ kind, severity, location, message, advice, nearest, elsewhere }) => ({
      kind,
      severity,
      ...placed(location),
      message,
      advice,
      nearest: nearest ?? null,
      elsewhere: elsewhere ? { words: elsewhere.words, ...placed(elsewhere.location) } : null,
      help: help.get(kind)?.url ?? help.get(kind)?.file ?? null,
    })),
    ...(fixes && { mended: fixes.map(({ location, words }) => ({ ...placed(location), words })) }),
    ...(due && { due: dueEntry(due) }),
    ...(unseen !== undefined && { unseen }),
  }
  return escapeControls(JSON.stringify(document, null, 2))
}

function dueEntry({ from, until, days, later }: DueYear) {
  return {
    from,
    until,
    days: days.map(({ day, kind, words, location }) => ({ day, kind, words, ...placed(location) })),
    later,
  }
}

/** JSON escapes the oldest control characters only. All others that would steer a terminal are escaped too: it reads the same. */
function escapeControls(json: string): string {
  return json.replace(CONTROLS_BUT_LINES, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

function placed({ file, line, column }: Problem['location']) {
  return { file, line: line ?? null, column: column ?? null }
}
