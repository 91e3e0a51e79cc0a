import type { CalendarDay } from '../domain/calendar-day.ts'
import { hasErrors } from '../domain/problem.ts'
import { formatForGitHub } from '../reporting/format-for-github.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { summariseProblems } from '../reporting/summarise-problems.ts'
import { loadSiteRecord } from './load-site-record.ts'

/** What is to be checked, and how it is to be told. */
export interface CheckRequest {
  readonly contentFolder: string
  readonly format: 'terminal' | 'github'
  readonly colour: boolean
  readonly today: CalendarDay
}

/** Reads every file, writes none, and tells every problem. `ok` is false where one of them would stop a build. */
export async function checkContent({
  contentFolder,
  format,
  colour,
  today,
}: CheckRequest): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { problems, files } = await loadSiteRecord(contentFolder, today)
  const text =
    format === 'terminal'
      ? formatProblems(problems, { colour, files })
      : [formatForGitHub(problems), summariseProblems(problems, files)].filter(Boolean).join('\n')
  return { ok: !hasErrors(problems), text }
}
