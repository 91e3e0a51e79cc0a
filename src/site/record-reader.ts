import type { ContentFile } from '../content/files/content-file.ts'
import { keepFiles } from '../content/files/kept-files.ts'
import { loadRecord, type LoadedRecord } from '../content/load-record.ts'
import type { FileMemory, ParsedFile } from '../content/parse-file.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { readProse } from '../markdown/read-prose.ts'

/** Reads a folder of content again and again. */
export interface RecordReader {
  /** Reads the record as it is now. `memory` is asked for files that this reader has not met. */
  read(today: CalendarDay, memory?: FileMemory): Promise<LoadedRecord>
}

/** Begins to read a folder: files that have not changed since the last reading are neither read nor parsed again. */
export function recordReader(folder: string): RecordReader {
  const files = keepFiles()
  const met = new WeakMap<ContentFile, ParsedFile>()
  return {
    read: (today, memory) => {
      const recallOr: FileMemory['recallOr'] = (file, make) => {
        const parsed = met.get(file) ?? memory?.recallOr(file, make) ?? make()
        met.set(file, parsed)
        return parsed
      }
      return loadRecord(folder, { readProse, today, files, memory: { recallOr } })
    },
  }
}
