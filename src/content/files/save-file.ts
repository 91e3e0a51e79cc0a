import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, copyFile, link, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { withPath } from './with-path.ts'

/**
 * Writes a file whole or not at all: beside its place under a name of its own, down to the disk, and then renamed, so that a
 * power cut leaves the old one or the new one. What fails leaves nothing behind. A link is kept, and what it leads to is written.
 */
export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeBeside(path, content, async (beside, place, mode) => {
    if (mode !== undefined) await chmod(beside, mode)
    await rename(beside, place)
  })
}

/** The same for a file that is not there yet. Fails with `EEXIST` where one is, whoever made it in between. */
export async function saveNewFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeBeside(path, content, async (beside, place) => {
    try {
      await link(beside, place)
    } catch (error) {
      if (!knowsNoLinks(error)) throw error
      await copyFile(beside, place, constants.COPYFILE_EXCL)
    }
    await rm(beside)
  })
}

type Settle = (beside: string, place: string, mode: number | undefined) => Promise<void>

async function writeBeside(path: string, content: string | Uint8Array, settle: Settle): Promise<void> {
  const write = async () => {
    await makeFolder(dirname(path))
    const place = await realpath(path).catch(() => path)
    const found = await stat(place).catch(() => undefined)
    // Not the whole name, which may be as long as a name can be. The dot keeps builds from reading it.
    const beside = join(dirname(place), `.${basename(place).slice(0, 20)}.${randomUUID()}.saving`)
    try {
      await writeDown(beside, content)
      await settle(beside, place, found?.mode)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
  await withPath(path, write, { isWhole: true })
}

async function writeDown(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Some disks, such as memory sticks, hold no second name for a file. */
function knowsNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].some((code) => hasCode(error, code))
}

function hasCode(error: unknown, code: string): error is Error {
  return error instanceof Error && 'code' in error && error.code === code
}
