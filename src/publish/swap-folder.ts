import { rename, rm } from 'node:fs/promises'
import { isThere } from './is-there.ts'
import { begunAt } from './marker.ts'
import { pathBeside } from './site-folders.ts'

/** Says that another build, begun later, has put its site in place: what this one made is older, and goes. */
export class OvertakenBuild extends Error {}

const OVERTAKEN = 'Another build, begun later, has put its site in place; what this one made was older, and is gone'
/** More builds than this never end within one another's few microseconds. */
const TRIES = 100

/**
 * Puts the folder `from` where `to` stands, by two renames: the old one steps aside, the new one steps in. Where the second
 * fails, the old one steps back. Both must be on one disk. Builds may do so at once: the one that began last wins, and the others
 * throw `OvertakenBuild`.
 */
export async function swapFolder(from: string, to: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const begun = await begunAt(from)
    await refuseOlder(begun, to)
    const aside = (await isThere(to)) ? await stepAside(to) : undefined
    try {
      // It may have come in between.
      if (aside !== undefined) await refuseOlder(begun, aside)
      await rename(from, to)
      if (aside !== undefined) await removeFolder(aside, to)
      return
    } catch (cause) {
      const isTaken = (await isThere(to)) && (await isThere(from))
      if (aside !== undefined) await stepBack(aside, to)
      if (cause instanceof OvertakenBuild) throw cause
      if (!isTaken) throw new Error(`Could not put the new site in place of ${to}; the old one stands`, { cause })
    }
  }
  throw new OvertakenBuild(OVERTAKEN)
}

/** Removes a folder under a name that is never brought back, so that one which is half removed is not taken for a site. */
export async function removeFolder(folder: string, site: string): Promise<void> {
  const removing = pathBeside(site, 'removing')
  if (await renamed(folder, removing)) await rm(removing, { recursive: true, force: true })
}

async function refuseOlder(begun: number | undefined, standing: string): Promise<void> {
  const other = await begunAt(standing)
  if (begun !== undefined && other !== undefined && other > begun) throw new OvertakenBuild(OVERTAKEN)
}

/** Undefined where another build took it aside in between. */
async function stepAside(to: string): Promise<string | undefined> {
  const aside = pathBeside(to, 'previous')
  return (await renamed(to, aside)) ? aside : undefined
}

/** Where another build's site is there by now, the one of the two that began later stays. */
async function stepBack(aside: string, to: string): Promise<void> {
  try {
    await swapFolder(aside, to)
  } catch (error) {
    if (!(error instanceof OvertakenBuild)) throw error
    await removeFolder(aside, to)
  }
}

/** False where nothing is there to be renamed. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
