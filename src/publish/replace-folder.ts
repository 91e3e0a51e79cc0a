import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathBeside } from './site-folders.ts'
import { swapFolder } from './swap-folder.ts'

/**
 * Makes a folder anew in one step or not at all: it is filled beside its place and takes it only when `fill` has come to its
 * end. Where `fill` throws, what stood there stands as it did, and the half-made folder goes.
 */
export async function replaceFolder<T>(folder: string, fill: (building: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true })
  // Not mkdtemp: its folders are closed to everyone else, a web server included.
  const building = pathBeside(folder, 'building')
  try {
    await mkdir(building)
    const made = await fill(building)
    await swapFolder(building, folder)
    return made
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}
