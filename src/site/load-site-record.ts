import { loadRecord, type LoadedRecord, type LoadOptions } from '../content/load-record.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Memory } from '../memory/memory.ts'
import { readProse } from '../markdown/read-prose.ts'
import { fileMemory } from './file-memory.ts'

/** What a folder of content is read with, besides the day. */
export interface SiteRecordOptions extends Pick<LoadOptions, 'progress' | 'withPast'> {
  readonly memory?: Memory
}

/** Reads a folder of content into the record that the site shows, its texts read as Markdown. */
export async function loadSiteRecord(
  folder: string,
  today: CalendarDay,
  { memory, ...options }: SiteRecordOptions = {},
): Promise<LoadedRecord> {
  return loadRecord(folder, { ...options, readProse, today, ...(memory && { memory: fileMemory(memory) }) })
}
