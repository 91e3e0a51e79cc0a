import { loadRecord, type LoadedRecord, type LoadOptions } from '../content/load-record.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { Memory } from '../memory/memory.ts'
import { readProse } from '../markdown/read-prose.ts'
import { fileMemory } from './file-memory.ts'

/** Reads a folder of content into the record that the site shows, its texts read as Markdown. */
export async function loadSiteRecord(
  folder: string,
  today: CalendarDay,
  memory?: Memory,
  progress?: LoadOptions['progress'],
): Promise<LoadedRecord> {
  return loadRecord(folder, {
    readProse,
    today,
    ...(memory && { memory: fileMemory(memory) }),
    ...(progress && { progress }),
  })
}
