import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Makes a writer of the pages of a folder, each by its file. No two pages may have one file. */
export function pageWriter(folder: string): (file: string, text: string) => void {
  const written = new Set<string>()
  return (file, text) => {
    if (written.has(file)) throw new Error(`Two pages would be written to ${file}`)
    written.add(file)
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    // Small files are written sooner one after another than when each is asked for and waited for.
    writeFileSync(path, text)
  }
}
