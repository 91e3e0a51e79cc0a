import { shownFolder } from '../content/load-record.ts'
import { fixFolder } from '../content/fix/fix-folder.ts'
import { formatDay, type CalendarDay } from '../domain/calendar-day.ts'
import { indexRecord } from '../domain/index-record.ts'
import type { Past } from '../domain/past.ts'
import { hasErrors } from '../domain/problem.ts'
import { readProse } from '../markdown/read-prose.ts'
import { dueDaysOf } from '../domain/statutory-clock/due-days.ts'
import { dueYear, formatDueDays } from '../reporting/format-due-days.ts'
import { formatAsJson, type CheckFindings } from '../reporting/format-as-json.ts'
import { formatForGitHub } from '../reporting/format-for-github.ts'
import { formatFixes } from '../reporting/format-fixes.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { summariseProblems } from '../reporting/summarise-problems.ts'
import { loadSiteRecord } from './load-site-record.ts'

/** What a check can be written in. */
export const CHECK_FORMATS = ['terminal', 'github', 'json'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** What is to be checked, and how it is to be written. */
export interface CheckRequest {
  readonly contentFolder: string
  readonly format: CheckFormat
  /** Whether to fix first what can be fixed without knowing what a file is about. */
  readonly fix: boolean
  readonly colour: boolean
  readonly today: CalendarDay
  /** Whether to say as well what falls due within a year of today. */
  readonly withDue?: boolean
}

/** Reads every file, writes none unless it is to fix, and lists every problem. `ok` is false where one would stop a build. */
export async function checkContent(request: CheckRequest): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { contentFolder, fix, today, withDue } = request
  const fixes = fix ? await fixFolder(contentFolder, shownFolder(contentFolder), readProse) : undefined
  const { value, problems, files, help } = await loadSiteRecord(contentFolder, today, { withPast: true })
  const due = withDue && value ? dueYear(dueDaysOf(indexRecord(value)), today) : undefined
  const findings = { problems, files, help, ...(fixes && { fixes }), ...(due && { due }) }
  const unseen = value && unseenOf(value.past)
  return { ok: !hasErrors(problems), text: formatFindings({ ...findings, ...(unseen && { unseen }) }, request) }
}

function formatFindings(findings: CheckFindings, { format, colour, withDue }: CheckRequest): string {
  const { problems, files, help, fixes, due, unseen } = findings
  if (format === 'json') return formatAsJson(findings)
  const text =
    format === 'terminal'
      ? formatProblems(problems, { colour, files, help })
      : [formatForGitHub(problems, help), summariseProblems(problems, files)].filter(Boolean).join('\n')
  const dueText = due ? formatDueDays(due) : 'What falls due can be said when no error is left.'
  return [
    ...(fixes ? [formatFixes(fixes)] : []),
    ...(withDue ? [dueText] : []),
    text,
    ...(unseen === undefined ? [] : [unseen]),
  ].join('\n\n')
}

/** What of the past could not be looked at; undefined where all of it could. */
function unseenOf(past: Past | undefined): string | undefined {
  if (!past) return 'No history of these files is at hand: whether published words were changed was not looked at.'
  const { cutOffBefore } = past
  return cutOffBefore === undefined
    ? undefined
    : `This is a shallow clone, whose history begins on ${formatDay(cutOffBefore)}: whether published words were changed before then was not looked at.`
}
