import { join } from 'node:path'
import type { Fix } from '../../domain/fix.ts'
import type { ReadProse } from '../../domain/prose.ts'
import { findTooLarge, largestFile } from '../files/find-too-large.ts'
import { readFolder } from '../files/read-folder.ts'
import { saveFile } from '../files/save-file.ts'
import { fixFile } from './fix-file.ts'

/**
 * Fixes what can be fixed in every file of a folder, and says what it was. A file is replaced whole or not at all; one with
 * nothing to fix is not written.
 */
export async function fixFolder(folder: string, shownAs: string, readProse: ReadProse): Promise<readonly Fix[]> {
  const { value: files = [] } = await readFolder(folder, shownAs)
  const fixes: Fix[] = []
  const largest = largestFile(files)
  for (const file of files) {
    // What is to be taken out of it is for a person to say.
    if (findTooLarge(file, largest).length > 0) continue
    const fixed = fixFile(file, readProse)
    if (!fixed) continue
    await saveFile(join(folder, file.path), fixed.bytes)
    fixes.push(...fixed.fixes)
  }
  return fixes
}
