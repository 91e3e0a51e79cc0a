import { recordFromFiles } from '../content/load-record.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import type { Parsed } from '../domain/problem.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { readProse } from '../markdown/read-prose.ts'
import { editFiles, type Edit } from './edit-files.ts'
import { SMALL_COUNCIL } from './small-council.ts'

/** What comes of reading the small council's content after some edits, as if on a day. */
export function readSmallCouncil(edits: readonly Edit[], day: string): Parsed<CouncilRecord> {
  const today = parseCalendarDay(day)
  if (!today) throw new Error(`${day} is no day`)
  const files = editFiles(SMALL_COUNCIL, edits).map(({ path, bytes }) => ({ path, bytes, file: `content/${path}` }))
  return recordFromFiles(files, { readProse, today, shownAs: 'content' })
}
