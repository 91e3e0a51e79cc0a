import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import type { CouncilRecord } from '../../../src/domain/record.ts'
import { loadSiteRecord } from '../../../src/site/load-site-record.ts'
import { madeUpContent } from './made-up-content.ts'
import { madeUpReport } from './made-up-report.ts'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')

/** The real record with so many made-up reports in it, written as content and read as content is. */
export async function loadMadeUpRecord(reports: number): Promise<CouncilRecord> {
  const today = parseCalendarDay('2026-11-23')
  if (!today) throw new Error('The day of the bench is no day')
  const folder = await mkdtemp(join(tmpdir(), 'made-up-record-'))
  try {
    await cp(CONTENT, folder, { recursive: true })
    await appendFile(join(folder, 'glossary.yaml'), await readFile(join(import.meta.dirname, 'fixtures/glossary.yaml')))
    for (let number = 0; number < reports; number += 1) {
      for (const { path, text } of madeUpContent(madeUpReport(number))) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
    }
    const { value, problems } = await loadSiteRecord(folder, today)
    if (!value) throw new Error(`The made-up record has problems: ${JSON.stringify(problems.slice(0, 3), null, 2)}`)
    return value
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
