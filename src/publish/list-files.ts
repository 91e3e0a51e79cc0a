import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Every file below a folder, with forward slashes, in order of name. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const top = join(folder, sep)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length).split(sep).join('/'))
    .toSorted()
}
