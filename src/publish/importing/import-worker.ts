import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { importReport, type ImportResult } from '../../import/import-report.ts'
import type { ImportOptions } from '../../import/make-report.ts'
import { readAsSite } from './read-as-site.ts'

/** What a worker is asked: once how to import, then a file at a time. */
export type WorkerTask =
  | { readonly kind: 'options'; readonly options: Omit<ImportOptions, 'readAsSite' | 'writeDocument'> }
  | { readonly kind: 'file'; readonly path: string }

/** What it answers, as plain data, which can be sent: what came of the file; `broken` where the program itself failed over it. */
export type WorkerAnswer =
  | Exclude<ImportResult, { readonly outcome: 'refused' }>
  | { readonly outcome: 'refused'; readonly message: string; readonly advice: string }
  | { readonly outcome: 'broken'; readonly message: string }

/* A process that imports one file after another for the one that began it: a file that breaks it breaks no other. */
let options: Omit<ImportOptions, 'readAsSite' | 'writeDocument'> | undefined

process.on('message', (task: WorkerTask) => {
  if (task.kind === 'options') options = task.options
  else void importOne(task.path).then((answer) => process.send?.(answer))
})

async function importOne(path: string): Promise<WorkerAnswer> {
  try {
    if (!options) throw new Error('A worker was given a file before it was told how to import')
    const bytes = await readFile(path)
    const result = await importReport(
      { name: basename(path), bytes },
      { ...options, readAsSite, writeDocument: formatDocument },
    )
    if (result.outcome !== 'refused') return result
    return { outcome: 'refused', message: result.refusal.message, advice: result.refusal.advice }
  } catch (error) {
    // The others of the folder go on, and this one is told by name.
    return { outcome: 'broken', message: error instanceof Error ? error.message : String(error) }
  }
}
