import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { EDITOR_ADDRESS } from '../site/editor-files.ts'
import type { SiteFile } from '../site/site-file.ts'
import { answerFolder } from './answer-folder.ts'

const FOLDER = `${EDITOR_ADDRESS}folder/`
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Answers what the editor's page asks of the computer it works on: its own files, and those of the folder of content. */
export function answerEditor(
  contentFolder: string,
  files: readonly SiteFile[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const byAddress = new Map(files.map((file) => [file.address, file.content]))
  return (request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path.startsWith(FOLDER)) {
      void answerFolder(contentFolder, decodeURIComponent(path.slice(FOLDER.length)), request, response)
      return true
    }
    if (!path.startsWith(EDITOR_ADDRESS)) return false
    const address = path.endsWith('/') ? `${path}index.html` : path
    const content = byAddress.get(address)
    if (content === undefined) return false
    response.writeHead(200, {
      'Content-Type': TYPES[extname(address)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    })
    response.end(content)
    return true
  }
}
