import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Every file below a folder, with forward slashes, in order of name. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const top = join(folder, sep)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length).split(sep).join('/'))
    .toSorted()
}
