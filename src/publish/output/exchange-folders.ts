import { execFile } from 'node:child_process'
import { lstat } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * Has two folders take each other's place in one step, where the system has a program that can: `mv --exchange` of GNU coreutils 9.5
 * and later, on Linux. False where it has none, or the disk cannot; nothing was changed then.
 */
export async function exchangeFolders(one: string, other: string): Promise<boolean> {
  const [before] = await Promise.all([identityOf(one), identityOf(other)])
  try {
    await promisify(execFile)('mv', ['--exchange', '--no-copy', '--no-target-directory', '--', one, other])
  } catch {
    // There is no such program, or it does not know the word: what was done is looked for all the same.
  }
  return (await identityOf(other)) === before
}

/** What stays the same of a folder wherever it is moved. */
export async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeNs } = await lstat(path, { bigint: true })
    return [dev, ino, birthtimeNs].join('-')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
