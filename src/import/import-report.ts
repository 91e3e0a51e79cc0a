import type { Leftover, SourceDocument } from './document/document.ts'
import type { ImportContext } from './context.ts'
import { makeReport, type ImportedReport, type ImportOptions } from './make-report.ts'
import { findMarkings } from './markings/find-markings.ts'
import { cleanPictures } from './pictures/clean-pictures.ts'
import { readFile, type ImportFile } from './read-file.ts'
import type { Receipt } from './receipt/receipt.ts'
import { takeOutInvisible } from './take-out-invisible.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** What came of an import. Only `imported` without errors on its receipt is whole. */
export type ImportResult =
  | { readonly outcome: 'refused'; readonly refusal: UnreadableFile }
  | { readonly outcome: 'stopped'; readonly leftovers: readonly Leftover[]; readonly receipt: Receipt }
  | { readonly outcome: 'imported'; readonly report: ImportedReport; readonly receipt: Receipt }

/** Makes a report of a Word, HTML or text file. Reads and returns; writes nothing. */
export async function importReport(file: ImportFile, options: ImportOptions): Promise<ImportResult> {
  let source: SourceDocument
  try {
    const read = takeOutInvisible(await readFile(file))
    source = withMarkings(await cleanPictures(read), options.context)
  } catch (error) {
    if (error instanceof UnreadableFile) return { outcome: 'refused', refusal: error }
    throw error
  }
  const { report, receipt } = makeReport(file, source, options)
  const leftovers = source.leftovers.filter(({ kind }) => !options.allow.includes(kind))
  return leftovers.length > 0 ? { outcome: 'stopped', leftovers, receipt } : { outcome: 'imported', report, receipt }
}

function withMarkings(source: SourceDocument, { markings = [] }: ImportContext): SourceDocument {
  return { ...source, leftovers: [...findMarkings(source, markings), ...source.leftovers] }
}
