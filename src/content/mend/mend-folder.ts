import { join } from 'node:path'
import type { Mending } from '../../domain/mending.ts'
import type { ReadProse } from '../../domain/prose.ts'
import { findTooLarge, largestFile } from '../files/find-too-large.ts'
import { readFolder } from '../files/read-folder.ts'
import { saveFile } from '../files/save-file.ts'
import { mendFile } from './mend-file.ts'

/**
 * Mends what can be mended in every file of a folder, and says what it was. A file is replaced whole or not at all; one with
 * nothing to mend is not written.
 */
export async function mendFolder(folder: string, shownAs: string, readProse: ReadProse): Promise<readonly Mending[]> {
  const { value: files = [] } = await readFolder(folder, shownAs)
  const mendings: Mending[] = []
  const largest = largestFile(files)
  for (const file of files) {
    // What is to be taken out of it is for a person to say.
    if (findTooLarge(file, largest).length > 0) continue
    const mended = mendFile(file, readProse)
    if (!mended) continue
    await saveFile(join(folder, file.path), mended.bytes)
    mendings.push(...mended.mendings)
  }
  return mendings
}
