import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..', '..')
/** Everything that decides what is made of content. */
const FOLDERS = ['src', 'templates']

/** Tells this program from every other version of it, and the Node it runs on: what one made, another may make otherwise. */
export function fingerprintProgram(): string {
  const hash = createHash('sha256').update(process.version)
  hash.update(readFileSync(join(PROJECT, 'package-lock.json')))
  for (const folder of FOLDERS) {
    const names = readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
    for (const name of names) hash.update(`\n${name.slice(PROJECT.length)}\n`).update(readFileSync(name))
  }
  return hash.digest('base64url')
}
