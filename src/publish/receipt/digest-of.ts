import { createHash } from 'node:crypto'

/** What tells a file from every other: how long it is, and its SHA-256 in hexadecimal digits. */
export interface FileDigest {
  readonly bytes: number
  readonly sha256: string
}

/** The digest of a file's bytes. */
export function digestOf(content: Uint8Array): FileDigest {
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
