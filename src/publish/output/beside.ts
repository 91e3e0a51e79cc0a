import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { mayBeAtWork, ownName } from './owner.ts'

const KINDS = ['building', 'removed', 'swap'] as const

/** A name beside a folder for what a build makes or takes away there, which is its own alone. */
export function besideOf(folder: string, kind: (typeof KINDS)[number]): string {
  return `${folder}.${kind}-${ownName()}`
}

/** Takes away what builds left beside a folder that were killed half-way. Those that may still be at work keep theirs. */
export async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(dirname(folder))
  for (const name of names) {
    const kind = KINDS.find((one) => name.startsWith(`${basename(folder)}.${one}-`))
    if (kind === undefined) continue
    const path = join(dirname(folder), name)
    const found = await stat(path).catch(() => undefined)
    const owner = name.slice(`${basename(folder)}.${kind}-`.length)
    if (!found || mayBeAtWork(owner, found.mtimeMs, Date.now())) continue
    await rm(path, { recursive: true, force: true })
  }
}
