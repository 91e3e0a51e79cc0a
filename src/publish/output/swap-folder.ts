import { rename, rm } from 'node:fs/promises'
import { besideOf } from './beside.ts'
import { exchangeFolders, identityOf } from './exchange-folders.ts'
import { holdOutput } from './hold-output.ts'
import { isThere } from '../is-there.ts'

/** Says that another build put its site in place while this one was at work. Nothing is wrong with either. */
export class OvertakenBuild extends Error {
  constructor() {
    super('Another build put its site in place while this one was at work: that site stays, and this one was given up')
  }
}

/**
 * Puts the folder `from` where `to` stands: in one step where the system can exchange two folders, and else by two renames, of which
 * the first is undone where the second fails. Both must be on one disk. `expected` is what stood at `to` when the build began:
 * where something else stands there now, another build has come in between, and its site stays.
 */
export async function swapFolder(from: string, to: string, expected: string | undefined): Promise<void> {
  const old = await holdOutput(to, async () => {
    await putRight(to)
    if ((await identityOf(to)) !== expected) throw new OvertakenBuild()
    if (expected === undefined) {
      await rename(from, to)
      return undefined
    }
    return (await exchangeFolders(from, to)) ? from : changePlaces(from, to)
  })
  if (old !== undefined) await rm(old, { recursive: true, force: true })
}

async function changePlaces(from: string, to: string): Promise<string> {
  const aside = asideOf(to)
  await rename(to, aside)
  try {
    await rename(from, to)
  } catch (error) {
    await rename(aside, to)
    throw error
  }
  return retire(to)
}

/**
 * Puts right a change-over that was cut short, by a power cut for example. Every command that looks at a site begins with it,
 * whatever the content is like.
 */
export async function recoverSwap(to: string): Promise<void> {
  if (await isThere(asideOf(to))) await holdOutput(to, () => putRight(to))
}

/** Between the renames the old folder is only beside its place and steps back into it; after them it is left over and goes. */
async function putRight(to: string): Promise<void> {
  if (!(await isThere(asideOf(to)))) return
  if (await isThere(to)) await rm(await retire(to), { recursive: true, force: true })
  else await rename(asideOf(to), to)
}

/** What stands aside is whole, always: it is renamed before it is taken away, so that no half of it can step back. */
async function retire(to: string): Promise<string> {
  const removed = besideOf(to, 'removed')
  await rename(asideOf(to), removed)
  return removed
}

function asideOf(folder: string): string {
  return `${folder}.previous`
}
