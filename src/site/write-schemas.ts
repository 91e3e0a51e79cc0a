import { join } from 'node:path'
import { saveFile } from '../content/files/save-file.ts'
import { jsonSchemas } from '../content/json-schemas.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { loadSiteRecord } from './load-site-record.ts'

/** Where schemas are to be written, and of which content. */
export interface SchemasRequest {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly today: CalendarDay
}

/** Writes a JSON Schema for each kind of document. `isWhole` is false where the content could not be read, so that they name nothing in it. */
export async function writeSchemas({
  contentFolder,
  outputFolder,
  today,
}: SchemasRequest): Promise<{ readonly written: number; readonly isWhole: boolean }> {
  const { value: record } = await loadSiteRecord(contentFolder, today)
  const schemas = Object.entries(jsonSchemas(record))
  await Promise.all(
    schemas.map(([kind, schema]) =>
      saveFile(join(outputFolder, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`),
    ),
  )
  return { written: schemas.length, isWhole: record !== undefined }
}
