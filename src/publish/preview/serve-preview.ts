import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findServedFile } from '../find-served-file.ts'
import { serveLocally, type Asked } from '../local-server.ts'
import { notFoundPage, refusesMethod, sendFile, sendText, typeOf } from '../send-file.ts'
import { isAbove, lead, type ServedSite } from '../serve-site.ts'
import type { Preview, PreviewState } from './preview.ts'
import { problemsPage, withPanel } from './preview-page.ts'
import { panelContent, panelSummary, PREVIEW_PATH } from './problem-panel.ts'

const ASSETS = fileURLToPath(new URL('../../../templates/assets/preview/', import.meta.url))
const TYPES: ReadonlyMap<string, string> = new Map([
  ['panel.js', 'text/javascript'],
  ['panel.css', 'text/css'],
])

/** How a preview is served. */
export interface ServeOptions {
  readonly port: number
  /** Is asked first: true where it answered. */
  readonly before?: (asked: Asked) => boolean | Promise<boolean>
}

/**
 * Serves the last good site to this machine, its pages with a panel that tells what is wrong. Pages hear of each build by
 * themselves. The panel is in what is sent only, never in the site's folder.
 */
export async function servePreview(preview: Preview, { port, before }: ServeOptions): Promise<ServedSite> {
  const server = await serveLocally(
    async (asked) => {
      if (!(await before?.(asked))) await answer(preview, asked)
    },
    { port },
  )
  return {
    address: `http://localhost:${server.port}${preview.state().site?.basePath ?? '/'}`,
    close: server.close,
  }
}

async function answer(preview: Preview, asked: Asked): Promise<void> {
  const { path, response } = asked
  const state = preview.state()
  const basePath = state.site?.basePath ?? '/'
  if (refusesMethod(asked)) return
  const own = ownName(path, basePath)
  if (own === 'events') return sendNews(preview, asked)
  const type = own === undefined ? undefined : TYPES.get(own)
  if (own !== undefined && type !== undefined) {
    return sendText(response, 200, type, await readFile(join(ASSETS, own), 'utf8'))
  }
  if (!state.site) return sendText(response, 503, 'text/html', problemsPage(state))
  if (isAbove(path, basePath)) return lead(asked, basePath)
  if (path.startsWith(basePath) && (await answerFresh(state, path.slice(basePath.length - 1), asked))) return
  const { folder } = state.site
  const file = path.startsWith(basePath) ? await findServedFile(folder, path.slice(basePath.length - 1)) : undefined
  if (file !== undefined) {
    const page = file.endsWith('.html') ? await readFile(file, 'utf8').catch(() => undefined) : undefined
    if (page !== undefined) return sendText(response, 200, 'text/html', withPanel(page, state))
    if (await sendFile(file, asked)) return
  }
  sendText(response, 404, 'text/html', withPanel(await notFoundPage(folder), state))
}

/** Sends a page, or a picture, that was made of content newer than the site. Where that fails, the build that is under way tells why. */
async function answerFresh(state: PreviewState, address: string, { response }: Asked): Promise<boolean> {
  const made = await state.fresh?.(decodeURI(address)).catch(() => undefined)
  if (made === undefined) return false
  if (typeof made === 'string') sendText(response, 200, 'text/html', withPanel(made, state))
  else response.writeHead(200, { 'Content-Type': typeOf(address), 'Cache-Control': 'no-store' }).end(made)
  return true
}

/** The name of a part of the preview itself. Pages that were sent before the base path was known ask without it. */
function ownName(path: string, basePath: string): string | undefined {
  const start = [basePath, '/'].map((one) => one + PREVIEW_PATH).find((one) => path.startsWith(one))
  return start === undefined ? undefined : path.slice(start.length)
}

/** Keeps the connection, and sends what there is to say now and after each build. */
function sendNews(preview: Preview, { method, request, response }: Asked): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
  if (method === 'HEAD') return void response.end()
  const send = (state: PreviewState): void => {
    const news = { edition: state.edition, summary: panelSummary(state), html: panelContent(state) }
    response.write(`event: news\ndata: ${JSON.stringify(news)}\n\n`)
  }
  send(preview.state())
  const stop = preview.listen(send)
  request.once('close', stop)
}
