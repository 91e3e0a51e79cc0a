import { rename, rm } from 'node:fs/promises'
import { isThere } from './is-there.ts'

/**
 * Puts the folder `from` where `to` stands, by two renames: the old one steps aside, the new one steps in. Where the second
 * fails, the old one steps back. Both must be on one disk. An earlier swap that was cut short is put right first.
 */
export async function swapFolder(from: string, to: string): Promise<void> {
  const aside = asideOf(to)
  await recoverSwap(to)
  const hadOld = await isThere(to)
  if (hadOld) await rename(to, aside)
  try {
    await rename(from, to)
  } catch (cause) {
    if (hadOld) await rename(aside, to)
    throw new Error(`Could not put the new site in place of ${to}; the old one stands`, { cause })
  }
  await rm(aside, { recursive: true, force: true })
}

/**
 * Puts right a swap that was cut short, by a power cut for example. Between the renames the old folder is only beside its
 * place and steps back into it; after them it is left over and goes.
 */
export async function recoverSwap(to: string): Promise<void> {
  const aside = asideOf(to)
  if (!(await isThere(aside))) return
  if (await isThere(to)) await rm(aside, { recursive: true, force: true })
  else await rename(aside, to)
}

function asideOf(folder: string): string {
  return `${folder}.previous`
}
