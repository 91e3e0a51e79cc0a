import { mkdir, readdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join, sep } from 'node:path'
import { text } from 'node:stream/consumers'

/** The folder of content, as a repository names it. */
const SHOWN_AS = 'content/'
/** What an editor may read and write: text of the record, never a hidden file, never a step upwards. */
const ALLOWED = /^content\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:md|yaml)$/

/**
 * Lists, reads and writes files of a folder of content for the editor's page. Only for the page that this very server gave: what
 * other sites have a browser send, or reach by giving this computer a name of theirs, is turned away.
 */
export async function answerFolder(
  folder: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isFromOurPage(request)) return refuse(response, 403, 'Only the editor may ask for this')
    if (path === '' && request.method === 'GET') return tell(response, JSON.stringify(await listFiles(folder)))
    const file = await placeOf(folder, path)
    if (!file) return refuse(response, 400, `${path} is no file of content`)
    if (request.method === 'GET') return tell(response, await readFile(file))
    if (request.method !== 'PUT') return refuse(response, 405, 'Files are read and saved from here, and nothing else')
    await save(file, await text(request))
    tell(response, '')
  } catch (error) {
    refuse(response, 500, error instanceof Error ? error.message : String(error))
  }
}

function isFromOurPage({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  // A page of another site cannot send this header without asking, and is not answered when it asks.
  return method === 'GET' ? headers['sec-fetch-site'] !== 'cross-site' : headers['x-editor'] === 'save'
}

async function listFiles(folder: string): Promise<readonly { readonly path: string; readonly modified: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        SHOWN_AS +
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
    )
    .filter((path) => ALLOWED.test(path))
  return Promise.all(
    paths.map(async (path) => ({ path, modified: (await stat(join(folder, path.slice(SHOWN_AS.length)))).mtimeMs })),
  )
}

/** Where a file stands on the disk; undefined where its path, or a link on the way, would lead out of the folder. */
async function placeOf(folder: string, path: string): Promise<string | undefined> {
  if (!ALLOWED.test(path)) return undefined
  const file = join(folder, path.slice(SHOWN_AS.length))
  const [top, leadsTo] = await Promise.all([realpath(folder), realPlace(file)])
  return leadsTo === top || leadsTo.startsWith(top + sep) ? file : undefined
}

/** Where the nearest thing above leads that is there. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => realPlace(dirname(path)))
}

/** In one step, so that a build never reads half a file. */
async function save(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const half = join(dirname(file), `.${process.pid}.saving`)
  await writeFile(half, content)
  await rename(half, file)
}

function tell(response: ServerResponse, content: string | Uint8Array): void {
  response.writeHead(200, { 'Cache-Control': 'no-store', 'Content-Type': 'application/octet-stream' }).end(content)
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(why)
}
