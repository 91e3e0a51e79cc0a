import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../../content/files/save-file.ts'
import { UserError } from '../../domain/user-error.ts'
import type { ImportedReport } from '../../import/make-report.ts'
import { formatReceipt, formatStop } from '../../import/receipt/format-receipt.ts'
import { RECEIPTS } from './find-import-files.ts'
import type { SummaryLine } from './format-summary.ts'
import type { ImportRequest } from './import-file.ts'
import { fingerprint, type LedgerEntry } from './import-ledger.ts'
import type { WorkerAnswer } from './import-worker.ts'
import { writeImport } from './write-import.ts'

/** Writes what came of one file of a folder, and its receipt: a line for the table, and what is noted of it for the next run. */
export async function settleFile(
  file: string,
  source: string,
  answer: WorkerAnswer,
  before: LedgerEntry | undefined,
  request: ImportRequest,
): Promise<{ readonly line: SummaryLine; readonly entry?: LedgerEntry }> {
  const keep = (text: string): Promise<void> => saveFile(join(request.file, RECEIPTS, `${file}.txt`), `${text}\n`)
  if (answer.outcome === 'refused' || answer.outcome === 'broken') {
    const advice = answer.outcome === 'refused' ? `\n→ ${answer.advice}` : ''
    await keep(`Cannot import ${file}\n  ${answer.message}; nothing was written${advice}`)
    return { line: { file, outcome: 'failed', why: answer.message, points: 0 } }
  }
  const receipt = formatReceipt(answer.receipt)
  const points = answer.receipt.toReview.length
  if (answer.outcome === 'stopped') {
    await keep(`${receipt}\n\n${formatStop(answer.leftovers)}`)
    const kinds = [...new Set(answer.leftovers.map(({ kind }) => kind))].join(', ')
    return { line: { file, outcome: 'stopped', why: `It holds what readers should perhaps not see: ${kinds}`, points } }
  }
  const {
    report,
    receipt: { errors },
  } = answer
  try {
    // What the program wrote and nobody has touched since may be written anew; what an officer has worked on may not.
    const isForced = request.isForced || (await isUntouched(before, report, request))
    await writeImport(report, { ...request, isForced })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await keep(`${receipt}\n\n${error.message}`)
    return { line: { file, outcome: 'stopped', why: error.message.split('\n')[0] ?? '', points } }
  }
  await keep(receipt)
  const outcome = errors.length > 0 ? 'wrong' : points > 0 ? 'to review' : 'imported'
  return {
    line: { file, outcome, report: report.id, points },
    entry: { source, report: report.id, written: fingerprint(report.markdown), outcome, points },
  }
}

async function isUntouched(
  before: LedgerEntry | undefined,
  { id, markdown }: ImportedReport,
  request: ImportRequest,
): Promise<boolean> {
  const text = await readFile(reportPath(request, id), 'utf8').catch(() => undefined)
  return text === markdown || (before?.report === id && (text === undefined || fingerprint(text) === before.written))
}

/** Where the file of a report stands. */
export function reportPath({ contentFolder }: ImportRequest, id: string): string {
  return join(contentFolder, 'reports', `${id}.md`)
}
