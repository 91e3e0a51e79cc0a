import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A site that is being served. */
export interface ServedSite {
  /** Where its home page is: `http://localhost:8080/`. */
  readonly address: string
  close(): Promise<void>
}

/** How a site is to be served. */
export interface ServeOptions {
  readonly port: number
  readonly basePath: string
  /** Is asked first, with the address below the base path: true where it answered. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean
}

const TRIES = 20

/**
 * Serves a built site to this machine for looking at, under its base path, on the port asked for or the next free one (0: any).
 * It reads the disk for each request and lets nothing be kept, so that a site that was swapped is seen at once.
 */
export async function serveSite(folder: string, { port, basePath, before }: ServeOptions): Promise<ServedSite> {
  const serve = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const isAbove = basePath !== '/' && (url === '/' || `${url}/` === basePath)
    if (isAbove) return lead(response, basePath)
    if (!url.startsWith(basePath)) return notFound(folder, response)
    request.url = `/${url.slice(basePath.length)}`
    if (before?.(request, response)) return
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

/** Tries the port and those after it, as something else may hold it. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listenOn(server, next)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || next >= port + TRIES) throw error
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
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
