import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The file of a site that an address leads to, as web servers find it; undefined where there is none, where it begins with a dot,
 * or where it, or a link on the way to it, would lead out of the site.
 */
export async function findServedFile(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.') || /[\\\0]/.test(part))) return undefined
  const top = await leadsTo(folder)
  if (top === undefined) return undefined
  const name = parts.join('/')
  const candidates = path.endsWith('/') || name === '' ? [`${name}/index.html`] : [name, `${name}/index.html`]
  for (const candidate of candidates) {
    const file = await leadsTo(join(top, candidate))
    if (file?.startsWith(top + sep) && (await stat(file)).isFile()) return file
  }
  return undefined
}

/** Where a path leads in the end. Nothing there, or nothing that can be looked at, is no file to serve. */
async function leadsTo(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined)
}
