import { randomBytes } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { formatBuilder, livenessOf, parseBuilder, thisBuilder, type Liveness } from './builder.ts'

/** What stands beside a site while it is changed over: a new one being made, the old one aside, an old one on its way out. */
export type Besides = 'building' | 'previous' | 'removing'

/** A folder beside a site, and what is known of the process that made it. */
export interface FolderBeside {
  readonly path: string
  readonly is: Besides
  readonly builder: Liveness
}

/** Nothing that builds is silent for as long as this. */
const SILENT_MS = 60 * 60 * 1000

/** A name beside the site that nobody else gives: `_site.building-4711-9f86d081-884c7d65-1b2c3d4e`. */
export function pathBeside(site: string, is: Besides): string {
  return `${site}.${is}-${formatBuilder(thisBuilder())}-${randomBytes(4).toString('hex')}`
}

/** Every such folder beside a site. One whose builder is on another computer or in another container counts as running until it is old. */
export async function foldersBeside(site: string): Promise<readonly FolderBeside[]> {
  const names = await readdir(dirname(site)).catch(() => [])
  const found = names.flatMap((name) => {
    const [, is, written = ''] =
      /^\.(building|previous|removing)-(.+)-[0-9a-f]{8}$/.exec(name.slice(basename(site).length)) ?? []
    const builder = name.startsWith(basename(site)) ? parseBuilder(written) : undefined
    return is === undefined || !builder ? [] : [{ path: join(dirname(site), name), is: is as Besides, builder }]
  })
  return Promise.all(
    found.map(async ({ path, is, builder }) => {
      const liveness = livenessOf(builder)
      return { path, is, builder: liveness === 'unknown' && (await isOld(path)) ? 'gone' : liveness }
    }),
  )
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && Date.now() - found.ctimeMs > SILENT_MS
}
