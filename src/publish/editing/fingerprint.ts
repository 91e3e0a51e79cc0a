import { createHash } from 'node:crypto'

/** What tells one version of a file from another, as an HTTP entity tag: by its bytes, never by its time. */
export function fingerprint(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('hex')}"`
}
