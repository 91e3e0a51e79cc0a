import { randomUUID } from 'node:crypto'
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Mending } from '../../domain/mending.ts'
import type { ReadProse } from '../../domain/prose.ts'
import { readFolder } from '../files/read-folder.ts'
import { mendFile } from './mend-file.ts'

/**
 * Mends what can be mended in every file of a folder, and says what it was. A file is replaced whole or not at all; one with
 * nothing to mend is not written.
 */
export async function mendFolder(folder: string, shownAs: string, readProse: ReadProse): Promise<readonly Mending[]> {
  const { value: files = [] } = await readFolder(folder, shownAs)
  const mendings: Mending[] = []
  for (const file of files) {
    const mended = mendFile(file, readProse)
    if (!mended) continue
    await replaceFile(join(folder, file.path), mended.bytes)
    mendings.push(...mended.mendings)
  }
  return mendings
}

/** Writes beside the file and renames, so that a power cut leaves either the old one or the new one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const real = await realpath(path)
  const beside = join(dirname(real), `.${basename(real)}.${randomUUID()}`)
  try {
    await writeFile(beside, bytes, { flag: 'wx' })
    await chmod(beside, (await stat(real)).mode)
    await rename(beside, real)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
