import { recordFromFiles } from '../content/load-record.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { readProse } from '../markdown/read-prose.ts'
import { formatProblems } from '../reporting/format-problems.ts'
import { editFiles, type Edit } from './edit-files.ts'
import { SMALL_COUNCIL } from './small-council.ts'

/** What `npm run check` prints of the small council's content after some edits, as if on a day. */
export function tellProblems(edits: readonly Edit[], day = '2023-06-01'): string {
  const today = parseCalendarDay(day)
  if (!today) throw new Error(`${day} is no day`)
  const files = editFiles(SMALL_COUNCIL, edits).map(({ path, bytes }) => ({ path, bytes, file: `content/${path}` }))
  const { problems } = recordFromFiles(files, { readProse, today, shownAs: 'content' })
  return formatProblems(problems, { colour: false })
}
