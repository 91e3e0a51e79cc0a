import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A site served, with a count of what a static host that compresses would have sent. */
export interface CountingServer {
  readonly address: string
  /** Bytes sent since this was last asked. */
  bytesSince(): number
  close(): void
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** Serves a folder. The engine's own files are compressed as they are; everything else counts as gzip makes it. */
export async function countingServer(folder: string): Promise<CountingServer> {
  let bytes = 0
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    )
    void readFile(join(folder, path))
      .catch(() => undefined)
      .then((body) => {
        if (body === undefined) return response.writeHead(404).end()
        const ending = path.split('.').at(-1) ?? ''
        bytes += TYPES[ending] === undefined && ending !== 'txt' ? body.length : gzipSync(body).length
        const headers = { 'Content-Type': TYPES[ending] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600' }
        return response.writeHead(200, headers).end(body)
      })
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    address: `http://localhost:${port}/`,
    bytesSince: () => {
      const since = bytes
      bytes = 0
      return since
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
