import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../domain/user-error.ts'
import { listFiles } from '../list-files.ts'
import type { SiteCopy } from './compare-with-receipt.ts'

const TIMEOUT_MS = 30_000

/** Opens a copy of a site: in a folder, or at an address. */
export function openCopy(place: string): SiteCopy {
  return /^https?:\/\//.test(place) ? copyAt(place) : copyIn(place)
}

function copyIn(folder: string): SiteCopy {
  const paths = pathsIn(folder)
  const there = new Set(paths)
  return { paths, read: async (path) => (there.has(path) ? readFile(join(folder, path)) : undefined) }
}

function pathsIn(folder: string): readonly string[] {
  try {
    return listFiles(folder)
  } catch (error) {
    throw new UserError(
      `Cannot read the folder "${folder}": ${String(error)}\n→ Write the folder of a built site, such as _site`,
    )
  }
}

function copyAt(address: string): SiteCopy {
  const home = new URL(address.endsWith('/') ? address : `${address}/`)
  return {
    read: async (path) => {
      // A page is asked for as readers ask for it.
      const page = path.replace(/(^|\/)index\.html$/, '$1')
      const url = new URL(page.split('/').map(encodeURIComponent).join('/'), home)
      try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
        // The page that says that there is none is sent with that answer.
        if (!answer.ok && path !== '404.html') {
          await answer.body?.cancel()
          return undefined
        }
        return new Uint8Array(await answer.arrayBuffer())
      } catch (error) {
        const why = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
        throw new UserError(`Cannot ask for ${url.href}: ${why}\n→ Try again when the site can be reached`)
      }
    },
  }
}
