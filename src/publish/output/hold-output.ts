import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { withPath } from '../../content/files/with-path.ts'
import { UserError } from '../../domain/user-error.ts'
import { besideOf } from './beside.ts'
import { isThere } from '../is-there.ts'
import { mayBeAtWork, ownName } from './owner.ts'

const ASKED_AGAIN_MS = 50
/** A change-over takes a few thousandths of a second. */
const MOST_TRIES = 600

/**
 * Does something to the place of a folder while nobody else does. The place is held by a folder beside it with the holder's name in
 * it, which is made elsewhere and renamed, so that it is there whole or not at all. What a dead holder left is taken from it.
 */
export async function holdOutput<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const held = `${folder}.swap`
  const own = await withPath(folder, () => take(folder, held))
  try {
    return await act()
  } finally {
    await rename(held, own)
    await rm(own, { recursive: true, force: true })
  }
}

async function take(folder: string, held: string): Promise<string> {
  const own = besideOf(folder, 'swap')
  await mkdir(own)
  try {
    await writeFile(join(own, ownName()), '')
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (await moved(own, held)) return own
      if (!(await takenFromTheDead(folder, held))) await wait(ASKED_AGAIN_MS)
    }
    throw new UserError(`Another build or command has been at work on the same site for too long\n→ Try again later`)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    throw error
  }
}

/** Renames, unless something is there: systems say that in different ways. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (await isThere(to)) return false
    if (error instanceof Error && 'code' in error && TAKEN.has(String(error.code))) return false
    throw error
  }
}

const TAKEN = new Set(['ENOTEMPTY', 'EEXIST'])

async function takenFromTheDead(folder: string, held: string): Promise<boolean> {
  const holder = await holderOf(held)
  if (!holder || mayBeAtWork(holder.name, holder.touchedAt, Date.now())) return false
  const aside = besideOf(folder, 'removed')
  if (
    !(await rename(held, aside).then(
      () => true,
      () => false,
    ))
  )
    return false
  const taken = await holderOf(aside)
  // Somebody else was quicker, and now holds the place: it is given back.
  if (taken?.name !== holder.name) await moved(aside, held)
  else await rm(aside, { recursive: true, force: true })
  return true
}

async function holderOf(held: string): Promise<{ readonly name: string; readonly touchedAt: number } | undefined> {
  try {
    const [name] = await readdir(held)
    return name === undefined ? undefined : { name, touchedAt: (await stat(join(held, name))).mtimeMs }
  } catch {
    // It was let go meanwhile: the next try takes it.
    return undefined
  }
}
