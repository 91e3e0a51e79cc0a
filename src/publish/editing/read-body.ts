import type { IncomingMessage } from 'node:http'

/** Well above any limit that a council sets for a file of its own. */
const MOST_BYTES = 64 * 1024 * 1024

/** Reads what was sent; undefined where it is more than anybody means to save. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    const chunk = Buffer.from(part)
    bytes += chunk.length
    if (bytes > MOST_BYTES) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}
