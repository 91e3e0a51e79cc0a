import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** The folder, inside one of files to import, that receipts are written to. */
export const RECEIPTS = 'receipts'

const IMPORTED = /\.(docx|docm|html?|txt|text)$/i

/** Files that can be imported, and names of those that are of no such kind, by their paths in the folder, in their order there. */
export interface FoundFiles {
  readonly files: readonly string[]
  readonly others: readonly string[]
}

/** Finds the files of a folder and of those inside it. Word's own left-overs (`~$…`) and hidden files are passed over. */
export async function findImportFiles(folder: string): Promise<FoundFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${RECEIPTS}/`) && !path.split('/').some((step) => /^(\.|~\$)/.test(step)))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return {
    files: paths.filter((path) => IMPORTED.test(path)),
    others: paths.filter((path) => !IMPORTED.test(path)),
  }
}
