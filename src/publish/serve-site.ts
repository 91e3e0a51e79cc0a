import { findServedFile } from './find-served-file.ts'
import { serveLocally, type Asked } from './local-server.ts'
import { notFoundPage, refusesMethod, sendFile, sendText } from './send-file.ts'

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
  const server = await serveLocally((asked) => answer(folder, basePath, asked), { port })
  return { address: `http://localhost:${server.port}${basePath}`, close: server.close }
}

async function answer(folder: string, basePath: string, asked: Asked): Promise<void> {
  const { path, response } = asked
  if (refusesMethod(asked)) return
  if (isAbove(path, basePath)) return lead(asked, basePath)
  const file = path.startsWith(basePath) ? await findServedFile(folder, path.slice(basePath.length - 1)) : undefined
  if (file !== undefined && (await sendFile(file, asked))) return
  sendText(response, 404, 'text/html', await notFoundPage(folder))
}

/** Whether an address is just above a site that is not at the top, so that whoever asks can be led to it. */
export function isAbove(path: string, basePath: string): boolean {
  return basePath !== '/' && (path === '/' || `${path}/` === basePath)
}

/** Leads whoever asks to where the site begins. */
export function lead({ response }: Asked, basePath: string): void {
  response.writeHead(302, { Location: basePath }).end()
}
