import { mkdir, rm, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../../content/files/make-folder.ts'
import { withPath } from '../../content/files/with-path.ts'
import { besideOf, removeAbandoned } from './beside.ts'
import { identityOf } from './exchange-folders.ts'
import { recoverSwap, swapFolder } from './swap-folder.ts'

const SIGN_OF_LIFE_MS = 60_000

/**
 * Makes a folder anew in one step or not at all: it is filled beside its place and takes it only when `fill` has come to its
 * end. Where `fill` throws, what stood there stands as it did, and the half-made folder goes.
 */
export async function replaceFolder<T>(folder: string, fill: (building: string) => Promise<T>): Promise<T> {
  return withPath(folder, async () => {
    await makeFolder(dirname(folder))
    await recoverSwap(folder)
    await removeAbandoned(folder)
    const expected = await identityOf(folder)
    // Not mkdtemp: its folders are closed to everyone else, a web server included.
    const building = besideOf(folder, 'building')
    await mkdir(building)
    const alive = setInterval(
      () => void utimes(building, new Date(), new Date()).catch(() => undefined),
      SIGN_OF_LIFE_MS,
    )
    try {
      const made = await fill(building)
      await swapFolder(building, folder, expected)
      return made
    } finally {
      clearInterval(alive)
      await rm(building, { recursive: true, force: true })
    }
  })
}
