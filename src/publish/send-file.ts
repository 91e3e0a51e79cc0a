import { ADDRESS } from '../domain/addresses.ts'
import { open, readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { lookup } from 'mrmime'
import { findServedFile } from './find-served-file.ts'
import { say, type Asked } from './local-server.ts'

/** Sends a file as it is, and lets nothing be kept. False where it has gone meanwhile or cannot be read; nothing was sent then. */
export async function sendFile(file: string, { method, response }: Asked): Promise<boolean> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) return false
  try {
    const { size } = await handle.stat()
    response.writeHead(200, { 'Content-Type': typeOf(file), 'Content-Length': size, 'Cache-Control': 'no-store' })
    if (method === 'HEAD') response.end()
    else await pipeline(handle.createReadStream({ autoClose: false, end: Math.max(size - 1, 0) }), response)
    return true
  } finally {
    await handle.close()
  }
}

/** What a browser is to take a file for, by its name. */
export function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream'
  return type.startsWith('text/') ? `${type};charset=utf-8` : type
}

/** Turns away what would change something; true where it did. */
export function refusesMethod({ method, response }: Asked): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  response.setHeader('Allow', 'GET, HEAD')
  say(response, 405, 'Pages are read from here, and nothing else')
  return true
}

/** The page that a site has for what is not there. */
export async function notFoundPage(folder: string): Promise<string> {
  const file = await findServedFile(folder, ADDRESS.missing)
  return file === undefined ? 'Not found' : readFile(file, 'utf8').catch(() => 'Not found')
}

/** Sends a page that was made, or changed, here. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' }).end(text)
}
