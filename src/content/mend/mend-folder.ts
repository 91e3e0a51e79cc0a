import { join } from 'node:path'
import type { Mending } from '../../domain/mending.ts'
import type { ReadProse } from '../../domain/prose.ts'
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
  for (const file of files) {
    const mended = mendFile(file, readProse)
    if (!mended) continue
    await saveFile(join(folder, file.path), mended.bytes)
    mendings.push(...mended.mendings)
  }
  return mendings
}
