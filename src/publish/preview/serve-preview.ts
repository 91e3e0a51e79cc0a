import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { join, normalize, sep } from 'node:path'
import sirv from 'sirv'
import { listen } from '../listen.ts'
import type { ServedSite } from '../serve-site.ts'
import type { Preview, PreviewState } from './preview.ts'
import { problemsPage, withPanel } from './preview-page.ts'
import { panelContent, panelSummary, PREVIEW_PATH } from './problem-panel.ts'

const ASSETS = fileURLToPath(new URL('../../../templates/assets/preview/', import.meta.url))
const TYPES: Readonly<Record<string, string>> = { 'panel.js': 'text/javascript', 'panel.css': 'text/css' }

/** How a preview is served. */
export interface ServeOptions {
  readonly port: number
  /** Is asked first: true where it answered. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/**
 * Serves the last good site to this machine, its pages with a panel that tells what is wrong. Pages hear of each build by
 * themselves. The panel is in what is sent only, never in the site's folder.
 */
export async function servePreview(preview: Preview, { port, before }: ServeOptions): Promise<ServedSite> {
  const server = createServer((request, response) => {
    if (before?.(request, response)) return
    answer(preview, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8' })
      response.end(error instanceof Error ? error.message : String(error))
    })
  })
  const taken = await listen(server, port)
  return {
    address: `http://localhost:${taken}${preview.state().site?.basePath ?? '/'}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answer(preview: Preview, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const state = preview.state()
  const basePath = state.site?.basePath ?? '/'
  const url = request.url ?? '/'
  const [path = '/'] = url.split('?')
  // Pages that were sent before the base path was known ask without it.
  const own = new RegExp(`^(?:${basePath}|/)${PREVIEW_PATH}([\\w.]+)$`).exec(path)?.[1]
  if (own === 'events') return sendNews(preview, request, response)
  if (own !== undefined && TYPES[own] !== undefined) {
    return send(response, 200, TYPES[own], await readFile(join(ASSETS, own), 'utf8'))
  }
  if (!state.site) return send(response, 503, 'text/html', problemsPage(state))
  if (basePath !== '/' && (path === '/' || `${path}/` === basePath)) {
    response.writeHead(302, { Location: basePath }).end()
    return
  }
  if (!path.startsWith(basePath)) return missing(state, response)
  const html = await pageAt(state.site.folder, path.slice(basePath.length))
  if (html !== undefined) return send(response, 200, 'text/html', withPanel(html, state))
  request.url = `/${url.slice(basePath.length)}`
  sirv(state.site.folder, { dev: true })(request, response, () => void missing(state, response))
}

/** The page of an address, as web servers find it; undefined where it is no page, or would stand outside the site. */
async function pageAt(folder: string, path: string): Promise<string | undefined> {
  const decoded = decode(path)
  if (decoded === undefined) return undefined
  const candidates =
    decoded === '' || decoded.endsWith('/') ? [`${decoded}index.html`] : [decoded, `${decoded}/index.html`]
  for (const candidate of candidates.filter((one) => one.endsWith('.html'))) {
    const file = normalize(join(folder, candidate))
    const text = file.startsWith(normalize(folder) + sep)
      ? await readFile(file, 'utf8').catch(() => undefined)
      : undefined
    if (text !== undefined) return text
  }
  return undefined
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    // A URIError is how half an escape is told: no page has such an address.
    return undefined
  }
}

async function missing(state: PreviewState, response: ServerResponse): Promise<void> {
  const html = await readFile(join(state.site?.folder ?? '', '404.html'), 'utf8').catch(() => 'Not found')
  send(response, 404, 'text/html', withPanel(html, state))
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store' }).end(text)
}

/** Keeps the connection, and sends what there is to say now and after each build. */
function sendNews(preview: Preview, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  const tell = (state: PreviewState): void => {
    const news = { edition: state.edition, summary: panelSummary(state), html: panelContent(state) }
    response.write(`event: news\ndata: ${JSON.stringify(news)}\n\n`)
  }
  tell(preview.state())
  const stop = preview.listen(tell)
  request.once('close', stop)
}
