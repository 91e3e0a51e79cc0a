import { rename, rm } from 'node:fs/promises'
import { isThere } from './is-there.ts'
import { begunAt } from './marker.ts'
import { foldersBeside } from './site-folders.ts'
import { removeFolder } from './swap-folder.ts'

/**
 * Puts right what a build left that was cut short, by a power cut for example: an old site that had stepped aside steps back where
 * none stands, and what is half-made or half-removed goes. Builds that still run are left alone. Every command that looks at a
 * site begins with this.
 */
export async function recoverSite(site: string): Promise<void> {
  const left = (await foldersBeside(site)).filter(({ builder }) => builder === 'gone')
  const previous = left.filter(({ is }) => is === 'previous').map(({ path }) => path)
  if (previous.length > 0 && !(await isThere(site))) await bringBack(await newestOf(previous), site)
  for (const { path, is } of left) {
    if (is !== 'previous') await rm(path, { recursive: true, force: true })
    else if (await isThere(path)) await removeFolder(path, site)
  }
}

async function newestOf(folders: readonly string[]): Promise<string> {
  const dated = await Promise.all(folders.map(async (path) => ({ path, begun: (await begunAt(path)) ?? 0 })))
  return dated.reduce((newest, one) => (one.begun > newest.begun ? one : newest)).path
}

async function bringBack(folder: string, site: string): Promise<void> {
  try {
    await rename(folder, site)
  } catch (error) {
    // Another command was as quick, and brought it back.
    if (!(await isThere(site))) throw error
  }
}
