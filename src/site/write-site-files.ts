import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { keyOf } from '../memory/key-of.ts'
import type { EarlierPages } from './reused-pages.ts'
import type { SiteFile, TextPieces } from './site-file.ts'

/**
 * Writes what stands beside a site's pages into its folder: styles, scripts, pictures, data, calendars. One that says what it is
 * made from, and was made from that before, is taken from there; so is a small text that would be the same again.
 */
export async function writeSiteFiles(
  folder: string,
  files: readonly SiteFile[],
  earlier?: EarlierPages,
): Promise<void> {
  for (const { address, content, madeFrom } of files) {
    const isThere = (from: string) => earlier?.reuse(address, keyOf('file', from)) === true
    if (madeFrom !== undefined && isThere(JSON.stringify(madeFrom))) continue
    const path = join(folder, address)
    // Small files are written sooner one after another than when each is asked for and waited for.
    if (typeof content === 'string' || content instanceof Uint8Array) writeWhole(path, content)
    else if ('pieces' in content) await writePieces(path, content)
    else {
      const text = content.whole()
      if (!isThere(text)) writeWhole(path, text)
    }
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

async function writePieces(path: string, { pieces }: TextPieces): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await pipeline(pieces, createWriteStream(path))
}
