import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { SiteFile } from './site-file.ts'

/** Writes what stands beside a site's pages into its folder: styles, scripts, pictures, data. */
export async function writeSiteFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  await Promise.all(files.map((file) => writeSiteFile(folder, file)))
}

async function writeSiteFile(folder: string, { address, content }: SiteFile): Promise<void> {
  const path = join(folder, address)
  await mkdir(dirname(path), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content)
  else await pipeline(content.pieces(), createWriteStream(path))
}
