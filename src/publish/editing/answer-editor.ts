import { SITE_FOLDER } from '../../domain/addresses.ts'
import type { SiteFile } from '../../site/site-file.ts'
import { answerFolder } from './answer-folder.ts'
import { saveInTurn } from './save-in-turn.ts'
import { say, type Asked } from '../local-server.ts'
import { refusesMethod, typeOf } from '../send-file.ts'

const FOLDER = `${SITE_FOLDER.editor}folder/`

/** Answers what the editor's page asks of the computer it works on: its own files, and those of the folder of content. */
export function answerEditor(contentFolder: string, files: readonly SiteFile[]): (asked: Asked) => Promise<boolean> {
  const byAddress = new Map(files.map((file) => [file.address, file.content]))
  const save = saveInTurn()
  return async (asked) => {
    const { path, response } = asked
    if (path.startsWith(FOLDER)) {
      await answerFolder({ folder: contentFolder, save }, path.slice(FOLDER.length), asked)
      return true
    }
    if (!path.startsWith(SITE_FOLDER.editor)) return false
    const address = path.endsWith('/') ? `${path}index.html` : path
    const content = byAddress.get(address)
    if (refusesMethod(asked)) return true
    if (content === undefined) say(response, 404, 'The editor has no such file')
    else response.writeHead(200, { 'Content-Type': typeOf(address), 'Cache-Control': 'no-store' }).end(content)
    return true
  }
}
