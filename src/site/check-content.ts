import { shownFolder } from '../content/load-record.ts'
import { fixFolder } from '../content/fix/fix-folder.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { hasErrors } from '../domain/problem.ts'
import { readProse } from '../markdown/read-prose.ts'
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
}

/** Reads every file, writes none unless it is to fix, and lists every problem. `ok` is false where one would stop a build. */
export async function checkContent(request: CheckRequest): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { contentFolder, fix, today } = request
  const fixes = fix ? await fixFolder(contentFolder, shownFolder(contentFolder), readProse) : undefined
  const { problems, files, help } = await loadSiteRecord(contentFolder, today)
  const findings = { problems, files, help, ...(fixes && { fixes }) }
  return { ok: !hasErrors(problems), text: formatFindings(findings, request) }
}

function formatFindings(findings: CheckFindings, { format, colour }: CheckRequest): string {
  const { problems, files, help, fixes } = findings
  if (format === 'json') return formatAsJson(findings)
  const text =
    format === 'terminal'
      ? formatProblems(problems, { colour, files, help })
      : [formatForGitHub(problems, help), summariseProblems(problems, files)].filter(Boolean).join('\n')
  return fixes ? `${formatFixes(fixes)}\n\n${text}` : text
}
