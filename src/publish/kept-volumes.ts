import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keyOf } from '../memory/key-of.ts'
import type { Memory } from '../memory/memory.ts'
import { indexVolume } from '../search/index/index-volume.ts'
import { volumeName } from '../search/index/volume-name.ts'

/** Indexes a volume, or writes what was made of the same pages and synonyms before: a volume that is closed is indexed once. */
export function keptVolumes(memory: Memory): typeof indexVolume {
  return async (volume, synonyms, folder) => {
    const key = keyOf('volume', volumeName(volume, synonyms))
    const before = memory.recall(key)
    if (before) {
      // Kept below, by this program.
      const files = deserialize(before) as ReadonlyMap<string, Uint8Array>
      for (const within of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, within), { recursive: true })
      // One after another: there are thousands, most of them small.
      for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
      return
    }
    await indexVolume(volume, synonyms, folder)
    memory.keep(key, serialize(await filesOf(folder)))
  }
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(path.slice(folder.length + 1), await readFile(path))
  }
  return files
}
