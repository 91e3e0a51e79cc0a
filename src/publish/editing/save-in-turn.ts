import { readFile, realpath } from 'node:fs/promises'
import { saveFile, saveNewFile } from '../../content/files/save-file.ts'
import { fingerprint } from './fingerprint.ts'

/** What is to be saved, and the version that it changes. */
export interface Save {
  readonly path: string
  readonly content: Uint8Array
  /** The fingerprint of the version that was read; absent for a file that is new. */
  readonly changes: string | undefined
}

/** What came of a save: the new version's fingerprint, or that there is another version than the one it changes, or none. */
export type Saved = { readonly fingerprint: string } | 'changed meanwhile' | 'there already' | 'gone meanwhile'

/**
 * Makes a way to save files, of which those of one file wait for each other. A save that changes another version than the one
 * that is there is not made: that one stays, and whoever saves keeps theirs.
 */
export function saveInTurn(): (save: Save) => Promise<Saved> {
  const turns = new Map<string, Promise<unknown>>()
  return async (save) => {
    // Some disks take names in other letters for the same file.
    const place = (await realpath(save.path).catch(() => save.path)).toLowerCase()
    const before = turns.get(place)
    const turn = (async () => {
      await before?.catch(() => undefined)
      return saveOne(save)
    })()
    turns.set(place, turn)
    try {
      return await turn
    } finally {
      if (turns.get(place) === turn) turns.delete(place)
    }
  }
}

async function saveOne({ path, content, changes }: Save): Promise<Saved> {
  const found = await readThere(path)
  const made = fingerprint(content)
  const present = found && fingerprint(found)
  // Two that write the same have nothing to lose; nor has one whose answer was lost and who saves again.
  if (present === made) return { fingerprint: made }
  if (changes === undefined) {
    if (found) return 'there already'
    return (await madeNew(path, content)) ? { fingerprint: made } : 'there already'
  }
  if (!found) return 'gone meanwhile'
  if (present !== changes) return 'changed meanwhile'
  await saveFile(path, content)
  return { fingerprint: made }
}

async function readThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function madeNew(path: string, content: Uint8Array): Promise<boolean> {
  try {
    await saveNewFile(path, content)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
