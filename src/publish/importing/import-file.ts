import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { importReport } from '../../import/import-report.ts'
import { formatReceipt, formatStop } from '../../import/receipt/format-receipt.ts'
import { Refusal } from '../refusal.ts'
import type { ImportArguments } from './parse-import-arguments.ts'
import { readAsSite } from './read-as-site.ts'
import { readImportContext } from './read-import-context.ts'
import { writeImport, type WrittenFiles } from './write-import.ts'

/** What an import came to, in words for an officer, and whether all is well. */
export interface ImportOutcome {
  readonly ok: boolean
  readonly text: string
}

/**
 * Imports a file into a folder of content and tells what was kept. A file that is refused or stopped writes nothing; one whose
 * counts differ is written, so that it can be looked at, and is an error all the same.
 */
export async function importFile(request: ImportArguments & { readonly today: CalendarDay }): Promise<ImportOutcome> {
  const bytes = await readBytes(request.file)
  const context = await readImportContext(request.contentFolder)
  const year = request.today.slice(0, 4)
  const result = await importReport(
    { name: basename(request.file), bytes },
    { context, allow: request.allow, year, readAsSite },
  )
  if (result.outcome === 'refused') {
    const { message, advice } = result.refusal
    return { ok: false, text: `Cannot import ${request.file}\n  ${message}; nothing was written\n  → ${advice}` }
  }
  const receipt = formatReceipt(result.receipt)
  if (result.outcome === 'stopped') return { ok: false, text: `${receipt}\n\n${formatStop(result.leftovers)}` }

  const written = await writeImport(result.report, request)
  const isWhole = result.receipt.errors.length === 0
  const offers = result.report.projects && result.report.projects.updates.length > 0 && !request.writesProjects
  return { ok: isWhole, text: [receipt, '', ...told(written, isWhole), ...(offers ? [OFFER] : [])].join('\n') }
}

const OFFER = '→ To record the new statuses in the project files as well, import again with --projects --force'

function told(written: WrittenFiles, isWhole: boolean): readonly string[] {
  return [
    `Wrote ${written.report}`,
    ...written.pictures.map((path) => `Wrote ${path}`),
    ...written.projects.map((path) => `Wrote ${path}`),
    isWhole
      ? '→ Read it beside the original, write what is for you to write, then run `npm run check`'
      : '→ Something was lost on the way: see "Wrong" above, and put it right by hand before it is published',
  ]
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    throw new Refusal(`Cannot read ${file}\n→ Give the path of a .docx, .html or .txt file`, { cause })
  }
}
