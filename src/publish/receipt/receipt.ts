import { NOT_HELD } from '../../domain/held.ts'
import type { FileDigest } from './digest-of.ts'

/** The receipt of a site, at its top: what it consists of and what it was made from. */
export const RECEIPT = 'manifest.json'
/** Its signature, where it was signed. */
export const SIGNATURE = 'manifest.json.sig'

/** The commit that a site was made from. */
export interface SourceCommit {
  readonly commit: string
  /** When it was committed, in universal time: `2026-11-26T09:30:00Z`. */
  readonly committed: string
  /** Whether the content or the program held something that was not committed. */
  readonly differs: boolean
}

/** A file of a site, by its path from the top. */
export interface ReceiptFile extends FileDigest {
  readonly path: string
}

/** What a receipt says. */
export interface Receipt {
  readonly address: string
  readonly basePath: string
  /** Undefined where it was made from files that no commit holds. */
  readonly source: SourceCommit | undefined
  /** In order of path. The receipt itself and its signature are not among them, nor what is hidden. */
  readonly files: readonly ReceiptFile[]
}

/** Writes a receipt, piece by piece, a line for each file, so that two can be compared by eye. */
export function* formatReceipt({ address, basePath, source, files }: Receipt): Generator<string> {
  const head = { format: 'cabinet-reports-receipt-1', address, basePath, source: source ?? NOT_HELD }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [\n`
  for (const [at, { path, bytes, sha256 }] of files.entries()) {
    yield `    ${JSON.stringify({ path, bytes, sha256 })}${at === files.length - 1 ? '' : ','}\n`
  }
  yield '  ]\n}\n'
}

/** Whether a file is hidden, which no server sends: it is not part of what is published. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'))
}

/** Reads a receipt; undefined where it is none, or names a file outside its site. */
export function parseReceipt(text: string): Receipt | undefined {
  const { format, address, basePath, source, files } = parsed(text)
  if (format !== 'cabinet-reports-receipt-1' || typeof address !== 'string' || typeof basePath !== 'string')
    return undefined
  if (!Array.isArray(files) || !files.every(isReceiptFile)) return undefined
  return { address, basePath, source: isSource(source) ? source : undefined, files }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function isReceiptFile(value: unknown): value is ReceiptFile {
  const { path, bytes, sha256 } = Object(value) as Readonly<Record<string, unknown>>
  if (typeof path !== 'string' || typeof bytes !== 'number' || typeof sha256 !== 'string') return false
  return /^[\da-f]{64}$/.test(sha256) && path.split('/').every((part) => !['', '.', '..'].includes(part))
}

function isSource(value: unknown): value is SourceCommit {
  const { commit, committed, differs } = Object(value) as Readonly<Record<string, unknown>>
  return typeof commit === 'string' && typeof committed === 'string' && typeof differs === 'boolean'
}
