import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import type { CouncilRecord } from '../../../src/domain/record.ts'
import { loadSiteRecord } from '../../../src/site/load-site-record.ts'
import { BENCH_DAY, writeMadeUpRecord } from './write-made-up-record.ts'

/** The real record with so many made-up reports in it, written as content and read as content is. */
export async function loadMadeUpRecord(reports: number): Promise<CouncilRecord> {
  const today = parseCalendarDay(BENCH_DAY)
  if (!today) throw new Error('The day of the bench is no day')
  const folder = await mkdtemp(join(tmpdir(), 'made-up-record-'))
  try {
    await writeMadeUpRecord(folder, reports)
    const { value, problems } = await loadSiteRecord(folder, today)
    if (!value) throw new Error(`The made-up record has problems: ${JSON.stringify(problems.slice(0, 3), null, 2)}`)
    return value
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
