import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { LeftoverKind } from '../../import/document/document.ts'
import { importReport, type ImportResult } from '../../import/import-report.ts'
import type { Receipt } from '../../import/receipt/receipt.ts'
import { UserError } from '../../domain/user-error.ts'
import { readAsSite } from './read-as-site.ts'
import { readImportContext } from './read-import-context.ts'
import { writeImport, type WrittenFiles } from './write-import.ts'

/** What is to be imported, and what may be done for it. */
export interface ImportRequest {
  /** The file, or the folder of files. */
  readonly file: string
  readonly contentFolder: string
  readonly allow: readonly LeftoverKind[]
  readonly isForced: boolean
  readonly writesProjects: boolean
  readonly today: CalendarDay
}

/** What an import came to: why nothing was written, or what was and whether all of the file is in it. */
export type FileImport =
  | Exclude<ImportResult, { readonly outcome: 'imported' }>
  | {
      readonly outcome: 'written'
      readonly receipt: Receipt
      readonly written: WrittenFiles
      /** Whether nothing was lost on the way. */
      readonly isWhole: boolean
      /** Whether the report tells new statuses of projects, and they were not asked for. */
      readonly hasMoreStatuses: boolean
    }

/**
 * Imports a file into a folder of content. One that is refused or stopped writes nothing; one whose counts differ is written,
 * so that it can be looked at, and is not whole.
 */
export async function importFile(request: ImportRequest): Promise<FileImport> {
  const bytes = await readBytes(request.file)
  const context = await readImportContext(request.contentFolder)
  const year = request.today.slice(0, 4)
  const result = await importReport(
    { name: basename(request.file), bytes },
    { context, allow: request.allow, year, readAsSite, writeDocument: formatDocument },
  )
  if (result.outcome !== 'imported') return result
  const { report, receipt } = result
  const written = await writeImport(report, request)
  const isWhole = receipt.errors.length === 0
  const hasMoreStatuses = !request.writesProjects && (report.projects?.updates.length ?? 0) > 0
  return { outcome: 'written', receipt, written, isWhole, hasMoreStatuses }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new UserError(`Cannot read ${file}\n→ Give the path of a .docx, .html or .txt file`, { cause })
  }
}
