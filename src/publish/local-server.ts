import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { listen } from './listen.ts'

/** What was asked of a server on this computer, after it was seen who asks. */
export interface Asked {
  readonly method: string
  /** What was asked for, decoded here and nowhere else: `/reports/2021/`. It may still hold `..`, and is as it was sent where it cannot be decoded. */
  readonly path: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** A server that listens to this computer alone. */
export interface LocalServer {
  readonly port: number
  close(): Promise<void>
}

const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Answers on this computer, to this computer's own names: a page of elsewhere cannot reach it by giving it another. Whatever is
 * asked gets an answer, and ends nothing. What goes wrong is told to `tell`, and never to whoever asked: it may name places here.
 */
export async function serveLocally(
  answer: (asked: Asked) => void | Promise<void>,
  { port, onFailure = toTerminal }: { readonly port: number; readonly onFailure?: (error: unknown) => void },
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    answerOne(request, response, answer).catch((error: unknown) => {
      // Whoever stops listening half-way is no failure.
      if (!response.destroyed) onFailure(error)
      if (response.headersSent) response.destroy()
      else say(response, 500, 'Something went wrong here. The terminal says what.')
    })
  })
  // Without this, a request to be led elsewhere would get no answer.
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  const taken = await listen(server, port)
  return {
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answerOne(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (asked: Asked) => void | Promise<void>,
): Promise<void> {
  response.on('error', () => response.destroy())
  if (!OWN_NAMES.test(request.headers.host ?? '')) return say(response, 403, 'This is for this computer alone')
  const path = decode(request.url ?? '')
  if (path === undefined) return say(response, 400, 'This is no address')
  await answer({ method: request.method ?? 'GET', path, request, response })
}

/** Answers with a line of text. */
export function say(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' })
    .end(`${words}\n`)
}

function decode(url: string): string | undefined {
  const [path = ''] = url.split('?')
  // What is meant for another server begins otherwise.
  if (!path.startsWith('/')) return undefined
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? path : decoded
  } catch {
    // A URIError is how half an escape is told: nothing has such an address.
    return path
  }
}

function toTerminal(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
