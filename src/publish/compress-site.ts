import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { saveFile } from '../content/files/save-file.ts'
import { keyOf } from '../memory/key-of.ts'
import type { Memory } from '../memory/memory.ts'
import { holdOutput } from './output/hold-output.ts'
import { isThere } from './is-there.ts'
import { nearestRealPath } from './output/output-folder.ts'

/** Endings of files that are text. What Pagefind writes is packed already, and so are pictures. */
const TEXT = /\.(?:html|css|m?js|json|webmanifest|xml|csv|ics|txt|svg|wasm)$/
/** Smaller files would travel in one packet all the same. */
const LEAST_BYTES = 1024

/** What packing a site came to, in bytes of the files that were packed. */
export interface CompressedSite {
  readonly files: number
  readonly bytes: number
  readonly gzip: number
  readonly brotli: number
}

/**
 * Puts a `.gz` and a `.br` beside each text file of a site, packed as small as can be, for servers that send such files as they are.
 * What was packed before is remembered. No build changes the site meanwhile. Where one cannot be written, those that were not there before go again.
 */
export async function compressSite(folder: string, memory?: Memory): Promise<CompressedSite> {
  return holdOutput(await nearestRealPath(resolve(folder)), async () => {
    const made: string[] = []
    try {
      const packed = await compressAll(folder, made, memory)
      memory?.save()
      return packed
    } catch (error) {
      for (const file of made) await rm(file, { force: true })
      throw error
    }
  })
}

async function compressAll(folder: string, made: string[], memory: Memory | undefined): Promise<CompressedSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const sum = { files: 0, bytes: 0, gzip: 0, brotli: 0 }
  for (const file of files) {
    const content = await readFile(file)
    if (content.length < LEAST_BYTES) continue
    const [gz, br] = await Promise.all([
      once(memory, 'gzip', content, () => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })),
      once(memory, 'brotli', content, () =>
        promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      ),
    ])
    // Servers take the time of the packed file for that of the page.
    const { mtime } = await stat(file)
    for (const [ending, packed] of [
      ['gz', gz],
      ['br', br],
    ] as const) {
      const path = `${file}.${ending}`
      if (!(await isThere(path))) made.push(path)
      await saveFile(path, packed)
      await utimes(path, mtime, mtime)
    }
    sum.files += 1
    sum.bytes += content.length
    sum.gzip += gz.length
    sum.brotli += br.length
  }
  return sum
}

async function once(
  memory: Memory | undefined,
  how: string,
  content: Uint8Array,
  pack: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const key = keyOf(how, content)
  const before = memory?.recall(key)
  if (before) return before
  const packed = await pack()
  memory?.keep(key, packed)
  return packed
}
