import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { dirname, join, sep } from 'node:path'
import { explainDiskFailure } from '../../content/files/explain-disk-failure.ts'
import { say, type Asked } from '../local-server.ts'
import { fingerprint } from './fingerprint.ts'
import { readBody } from './read-body.ts'
import type { Save, Saved } from './save-in-turn.ts'

/** The folder of content, as a repository names it. */
const SHOWN_AS = 'content/'
/** What an editor may read and write: text of the record and its pictures, never a hidden file, never a step upwards. */
const ALLOWED =
  /^content\/(?:(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:md|yaml)|pictures\/(?:[\w-]+\/)*[\w-]+\.(?:png|jpe?g|gif|webp))$/

/** A folder of content, and how files in it are saved. */
export interface EditedFolder {
  readonly folder: string
  readonly save: (save: Save) => Promise<Saved>
}

/**
 * Lists, reads and saves files of a folder of content for the editor's page. Only for the page that this very server gave: what
 * other sites have a browser send is turned away. A save names the version it changes, as `If-Match`; without one it makes a file.
 */
export async function answerFolder({ folder, save }: EditedFolder, path: string, asked: Asked): Promise<void> {
  const { request, response, method } = asked
  if (!isFromOurPage(request)) return say(response, 403, 'Only the editor may ask for this')
  if (path === '' && method === 'GET') return send(asked, JSON.stringify(await listFiles(folder)))
  const file = await placeOf(folder, path)
  if (file === undefined) return say(response, 400, `${path} is no file of content`)
  try {
    if (method === 'GET') {
      const bytes = await readFile(file)
      return send(asked, bytes, fingerprint(bytes))
    }
    if (method !== 'PUT') return say(response, 405, 'Files are read and saved from here, and nothing else')
    const content = await readBody(request)
    if (content === undefined) return say(response, 413, `${path} is larger than any file of content`)
    const saved = await save({ path: file, content, changes: request.headers['if-match'] })
    if (typeof saved === 'string') return say(response, 412, WHY_NOT[saved](path))
    send(asked, '', saved.fingerprint)
  } catch (error) {
    const why = explainDiskFailure(error, [], path)
    if (why === undefined) throw error
    say(response, 'code' in Object(error) && Object(error).code === 'ENOENT' ? 404 : 507, why)
  }
}

const WHY_NOT = {
  'changed meanwhile': (path) =>
    `${path} was changed meanwhile, in another window or by another program. What stands there was left as it is, and what you wrote is still in the form.`,
  'gone meanwhile': (path) =>
    `${path} was moved or taken away meanwhile. Nothing was saved, and what you wrote is still in the form.`,
  'there already': (path) =>
    `${path} is there already, and was left as it is. What you wrote is still in the form: give it another title.`,
} as const satisfies Record<Extract<Saved, string>, (path: string) => string>

function isFromOurPage({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  if (origin !== undefined && origin !== `http://${host}`) return false
  // A page of another site cannot send this header without asking, and is not answered when it asks.
  return method === 'GET' ? headers['sec-fetch-site'] !== 'cross-site' : headers['x-editor'] === 'save'
}

async function listFiles(folder: string): Promise<readonly { readonly path: string; readonly modified: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => SHOWN_AS + shownPath(join(entry.parentPath, entry.name).slice(folder.length + 1)))
    .filter((path) => ALLOWED.test(path))
  const listed = await Promise.all(
    paths.map(async (path) => {
      // What goes while the list is made is not in it.
      const found = await stat(join(folder, path.slice(SHOWN_AS.length))).catch(() => undefined)
      return found ? [{ path, modified: found.mtimeMs }] : []
    }),
  )
  return listed.flat()
}

function shownPath(path: string): string {
  return path.split(sep).join('/')
}

/** Where a file stands on the disk; undefined where its path, or a link on the way, would lead out of the folder. */
async function placeOf(folder: string, path: string): Promise<string | undefined> {
  if (!ALLOWED.test(path)) return undefined
  const file = join(folder, path.slice(SHOWN_AS.length))
  const [top, leadsTo] = await Promise.all([realpath(folder), nearestRealPath(file)])
  return leadsTo === top || leadsTo.startsWith(top + sep) ? file : undefined
}

/** Where the nearest thing above leads that is there. */
async function nearestRealPath(path: string): Promise<string> {
  return realpath(path).catch(() => nearestRealPath(dirname(path)))
}

function send({ response }: Asked, content: string | Uint8Array, version?: string): void {
  response
    .writeHead(200, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/octet-stream',
      ...(version !== undefined && { ETag: version }),
    })
    .end(content)
}
