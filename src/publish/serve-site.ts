import { createReadStream } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { listen } from './listen.ts'

/** A site that is being served. */
export interface ServedSite {
  /** Where its home page is: `http://localhost:8080/`. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves a built site to this machine for looking at, under its base path, on the port asked for or the next free one (0: any).
 * It reads the disk for each request and lets nothing be kept, so that a site that was swapped is seen at once.
 */
export async function serveSite(
  folder: string,
  { port, basePath }: { port: number; basePath: string },
): Promise<ServedSite> {
  const serve = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const isAbove = basePath !== '/' && (url === '/' || `${url}/` === basePath)
    if (isAbove) return lead(response, basePath)
    if (!url.startsWith(basePath)) return notFound(folder, response)
    request.url = `/${url.slice(basePath.length)}`
    serve(request, response, () => notFound(folder, response))
  })
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function lead(response: ServerResponse, basePath: string): void {
  response.writeHead(302, { Location: basePath }).end()
}

function notFound(folder: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' })
  createReadStream(join(folder, '404.html'))
    .on('error', () => response.end('Not found'))
    .pipe(response)
}
