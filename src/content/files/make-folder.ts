import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder and those above it, where they are not there; and where it cannot, fails with the reason that is so. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    // A file that stands where a folder should be is one on the way to what is to be written.
    if (hasCode(error, 'EEXIST')) throw Object.assign(error, { code: 'ENOTDIR' })
    // On a read-only disk Node says only that the folder is not there: made one by one, the disk gives its own reason.
    if (hasCode(error, 'ENOENT') && dirname(folder) !== folder) {
      await makeFolder(dirname(folder))
      await mkdir(folder)
      return
    }
    throw error
  }
}

function hasCode(error: unknown, code: string): error is Error {
  return error instanceof Error && 'code' in error && error.code === code
}
