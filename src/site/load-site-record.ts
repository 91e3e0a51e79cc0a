import { loadRecord, type LoadedRecord } from '../content/load-record.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { readProse } from '../markdown/read-prose.ts'

/** Reads a folder of content into the record that the site shows, its texts read as Markdown. */
export async function loadSiteRecord(folder: string, today: CalendarDay): Promise<LoadedRecord> {
  return loadRecord(folder, { readProse, today })
}
