import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of a made-up pair of councils that uses every field of every kind of document: corrections, a withdrawal, footnotes,
 * pictures, several bodies, every outcome. What the real record does not use has no other witness.
 */
export const FULL_COUNCIL = join(import.meta.dirname, 'fixtures', 'full-council')

/** The content of the full council: path inside the folder, and bytes. */
export function readFullCouncil(): Readonly<Record<string, Uint8Array>> {
  const files = readdirSync(FULL_COUNCIL, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(FULL_COUNCIL.length + 1).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}
