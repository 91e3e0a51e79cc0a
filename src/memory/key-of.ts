import { createHash } from 'node:crypto'

/** A key for something made of several parts. The same parts give the same key, and no others do. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}
