import type { CalendarDay } from '../domain/calendar-day.ts'
import { SITE_FOLDER } from '../domain/addresses.ts'
import { editorFiles } from '../site/editor-files.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { answerEditor } from './editing/answer-editor.ts'
import type { Preview } from './preview/preview.ts'
import { servePreview } from './preview/serve-preview.ts'
import type { ServedSite } from './serve-site.ts'

/** Which folder of content is edited, and where the editor is served. */
export interface EditorRequest {
  readonly contentFolder: string
  readonly port: number
  readonly today: CalendarDay
}

/** A preview and the editor of its content, on this computer alone. */
export interface ServedEditor extends ServedSite {
  /** Where the editor is: `http://localhost:8080/admin/`. */
  readonly editor: string
}

/** Serves a preview with an editor that writes to the folder of content, even while that has problems. Nothing of it goes into the site. */
export async function serveEditor(preview: Preview, request: EditorRequest): Promise<ServedEditor> {
  const { contentFolder, port, today } = request
  const { value } = await loadSiteRecord(contentFolder, today)
  const basePath = preview.state().site?.basePath ?? '/'
  const files = await editorFiles({ title: value?.settings.title ?? 'Content', basePath })
  const site = await servePreview(preview, { port, before: answerEditor(contentFolder, files) })
  return { ...site, editor: new URL(SITE_FOLDER.editor, site.address).href }
}
