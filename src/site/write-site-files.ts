import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { keyOf } from '../memory/key-of.ts'
import type { EarlierPages } from './reused-pages.ts'
import type { SiteFile } from './site-file.ts'

/**
 * Writes what stands beside a site's pages into its folder: styles, scripts, pictures, data, calendars. One that says what it is
 * made from, and was made from that before, is taken from there.
 */
export async function writeSiteFiles(
  folder: string,
  files: readonly SiteFile[],
  earlier?: EarlierPages,
): Promise<void> {
  const isThere = ({ address, madeFrom }: SiteFile) =>
    madeFrom !== undefined && earlier?.reuse(address, keyOf('file', JSON.stringify(madeFrom))) === true
  await Promise.all(files.filter((file) => !isThere(file)).map((file) => writeSiteFile(folder, file)))
}

async function writeSiteFile(folder: string, { address, content }: SiteFile): Promise<void> {
  const path = join(folder, address)
  await mkdir(dirname(path), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content)
  else await pipeline(content.pieces(), createWriteStream(path))
}
