import { recordFromFiles } from '../content/load-record.ts'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { readProse } from '../markdown/read-prose.ts'
import { readFullCouncil } from './full-council.ts'

/** How a file of the full council is written otherwise: its path inside the folder, and what its text becomes. */
export type Rewriting = (path: string, text: string) => string

/** The full council's record, its texts rewritten first and some of its files left out, which must leave it without an error. */
export function readFullRecord(
  rewrite: Rewriting = (_path, text) => text,
  isKept: (path: string) => boolean = () => true,
): CouncilRecord {
  const today = parseCalendarDay('2026-11-23')
  if (!today) throw new Error('2026-11-23 is a day')
  const files = Object.entries(readFullCouncil())
    .filter(([path]) => isKept(path))
    .map(([path, bytes]) => ({
      path,
      file: `content/${path}`,
      bytes: path.endsWith('.png') ? bytes : new TextEncoder().encode(rewrite(path, new TextDecoder().decode(bytes))),
    }))
  const { value, problems } = recordFromFiles(files, { readProse, today, shownAs: 'content' })
  if (!value) throw new Error(JSON.stringify(problems, null, 2))
  return value
}
