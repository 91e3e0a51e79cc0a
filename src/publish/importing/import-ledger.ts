import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile } from '../../content/files/save-file.ts'
import { RECEIPTS } from './find-import-files.ts'

/** What an earlier import of a folder made of one of its files. */
export interface LedgerEntry {
  /** The fingerprint of the file that was imported, and of the report that was written. */
  readonly source: string
  readonly report: string
  readonly written: string
  /** How the receipt's table put it. */
  readonly outcome: string
  readonly points: number
}

/** Earlier imports of a folder's files, by their paths in it. */
export type Ledger = ReadonlyMap<string, LedgerEntry>

const NAME = 'imported.json'

/** Reads what was imported before; nothing where there is no such list or it cannot be read, so that all is imported anew. */
export async function readLedger(folder: string): Promise<Ledger> {
  try {
    const found: unknown = JSON.parse(await readFile(join(folder, RECEIPTS, NAME), 'utf8'))
    if (typeof found !== 'object' || found === null) return new Map()
    return new Map(Object.entries(found).filter((entry): entry is [string, LedgerEntry] => isEntry(entry[1])))
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return new Map()
    throw error
  }
}

/** Writes what was imported, for the next time. */
export async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  const text = JSON.stringify(Object.fromEntries([...ledger].toSorted(([a], [b]) => a.localeCompare(b))), undefined, 2)
  await saveFile(join(folder, RECEIPTS, NAME), `${text}\n`)
}

/** A fingerprint of what a file holds. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function isEntry(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const texts = ['source', 'report', 'written', 'outcome'] as const
  return (
    texts.every((key) => typeof Reflect.get(value, key) === 'string') &&
    typeof Reflect.get(value, 'points') === 'number'
  )
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
