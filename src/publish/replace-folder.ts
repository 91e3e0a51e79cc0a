import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { recoverSwap, swapFolder } from './swap-folder.ts'

/**
 * Makes a folder anew in one step or not at all: it is filled beside its place and takes it only when `fill` has come to its
 * end. Where `fill` throws, what stood there stands as it did, and the half-made folder goes.
 */
export async function replaceFolder<T>(folder: string, fill: (building: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(folder), { recursive: true })
  await recoverSwap(folder)
  await removeAbandoned(folder)
  // Not mkdtemp: its folders are closed to everyone else, a web server included.
  const building = `${folder}.building-${process.pid}-${randomBytes(4).toString('hex')}`
  await mkdir(building)
  try {
    const made = await fill(building)
    await swapFolder(building, folder)
    return made
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

/** Takes away what builds left that were killed half-way. Those that still run keep theirs. */
async function removeAbandoned(folder: string): Promise<void> {
  const start = `${basename(folder)}.building-`
  for (const name of await readdir(dirname(folder))) {
    const pid = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not allowed to ask means that it runs, as someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
