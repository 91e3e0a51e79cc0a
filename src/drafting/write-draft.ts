import { dirname, join } from 'node:path'
import { saveNewFile } from '../content/files/save-file.ts'
import type { DraftFile } from './draft-file.ts'

/** Writes a new file into the folder of content. Fails where one is there, whoever made it in between. */
export async function writeDraft(folder: string, { path, text }: DraftFile): Promise<void> {
  await saveNewFile(join(folder, path), text)
}

/** A name near the one wished for that no file of the same folder has: `care-home-fees-2`. */
export function freeName(path: string, paths: ReadonlySet<string>): string {
  const taken = new Set([...paths].map((one) => one.toLowerCase()))
  const [folder, name] = [dirname(path), path.slice(path.lastIndexOf('/') + 1, -'.md'.length)]
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${folder}/${name}-${number}.md`)) return `${name}-${number}`
  }
}
