import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../../content/files/save-file.ts'
import { isThere } from '../is-there.ts'
import { UserError } from '../../domain/user-error.ts'
import { findImportFiles, RECEIPTS } from './find-import-files.ts'
import { formatSummary, isAllWell, type SummaryLine } from './format-summary.ts'
import type { ImportRequest } from './import-file.ts'
import { fingerprint, readLedger, writeLedger } from './import-ledger.ts'
import { importInPool } from './import-pool.ts'
import type { WorkerAnswer } from './import-worker.ts'
import { readImportContext } from './read-import-context.ts'
import { reportPath, settleFile } from './settle-file.ts'

/** A folder's import: where, how, on which day, and what to say as each file is done. */
export interface FolderRequest extends ImportRequest {
  readonly progress: (done: number, of: number, file: string) => void
}

/** What a folder's import came to: the table of its files as it was written, and the folder of their receipts. */
export interface FolderImport {
  /** Whether every file is in, and nothing of any was lost. */
  readonly isWhole: boolean
  readonly summary: string
  readonly receipts: string
}

/** Whether a path is that of a folder, so that all of its files are to be imported. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}

/**
 * Imports every file of a folder, each with a receipt of its own in the folder `receipts` inside it, and one table of them all.
 * A file that fails stops no other. One that was imported before, and is the same, is passed over while its report is there.
 */
export async function importFolder(request: FolderRequest): Promise<FolderImport> {
  const folder = request.file
  if (request.writesProjects) {
    throw new UserError(
      'Statuses of projects are not taken over from a whole folder\n→ Import those reports one at a time, the oldest first',
    )
  }
  const { files, others } = await findImportFiles(folder)
  if (files.length === 0)
    throw new UserError(`No .docx, .html or .txt file in ${folder}\n→ Give the folder that holds the files`)
  const ledger = new Map(await readLedger(folder))
  const sources = await Promise.all(files.map(async (file) => fingerprint(await readFile(join(folder, file)))))
  const lines = new Map<string, SummaryLine>()
  for (const [at, file] of files.entries()) {
    const before = ledger.get(file)
    if (
      before &&
      before.source === sources[at] &&
      !request.isForced &&
      (await isThere(reportPath(request, before.report)))
    ) {
      lines.set(file, { file, outcome: 'unchanged', report: before.report, points: before.points })
    }
  }
  const due = files.filter((file) => !lines.has(file))
  const options = {
    context: await readImportContext(request.contentFolder),
    allow: request.allow,
    year: request.today.slice(0, 4),
  }
  const paths = due.map((file) => join(folder, file))
  // Written one after another, in the order of the folder, so that of two that would take one place the first always has it.
  const waiting = new Map<number, WorkerAnswer>()
  let done = 0
  const settleWaiting = async (): Promise<void> => {
    for (let answer = waiting.get(done); answer; answer = waiting.get(done)) {
      waiting.delete(done)
      const file = due[done] ?? ''
      const { line, entry } = await settleFile(
        file,
        sources[files.indexOf(file)] ?? '',
        answer,
        ledger.get(file),
        request,
      )
      lines.set(file, line)
      if (entry) ledger.set(file, entry)
      done += 1
      // Kept as it goes, for a run that is broken off.
      if (done % 25 === 0) await writeLedger(folder, ledger)
      request.progress(done, due.length, file)
    }
  }
  let writing = Promise.resolve()
  await importInPool(paths, options, (index, answer) => {
    waiting.set(index, answer)
    writing = writing.then(settleWaiting)
    return writing
  })
  await writeLedger(folder, ledger)
  const table = files.flatMap((file) => lines.get(file) ?? [])
  const summary = formatSummary(table, others)
  await saveFile(join(folder, RECEIPTS, 'summary.md'), `${summary}\n`)
  return { isWhole: isAllWell(table), summary, receipts: join(folder, RECEIPTS) }
}
