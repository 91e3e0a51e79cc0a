import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file below a folder with a digest of its bytes, but for those in `except`: two folders alike have the same. */
export async function fingerprintOf(folder: string, except?: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted()
  const kept = paths.filter((path) => except === undefined || !path.startsWith(except))
  const digests = kept.map(async (path) => {
    const bytes = await readFile(join(folder, path))
    return [path, createHash('sha256').update(bytes).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(digests))
}
