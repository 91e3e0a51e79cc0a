import type { CalendarDay } from '../domain/calendar-day.ts'
import { editorFiles } from '../site/editor-files.ts'
import { loadSiteRecord } from '../site/load-site-record.ts'
import { answerEditor } from './answer-editor.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

/** What is served with an editor. */
export interface EditorRequest {
  readonly contentFolder: string
  /** A site built from it. */
  readonly siteFolder: string
  readonly basePath: string
  readonly port: number
  readonly today: CalendarDay
}

/** A site and the editor of its content, on this computer alone. */
export interface ServedEditor extends ServedSite {
  /** Where the editor is: `http://localhost:8080/admin/`. */
  readonly editor: string
}

/** Serves a built site with an editor that writes to the folder of content. Nothing of it goes into the site. */
export async function serveEditor(request: EditorRequest): Promise<ServedEditor> {
  const { contentFolder, siteFolder, basePath, port, today } = request
  const { value } = await loadSiteRecord(contentFolder, today)
  const files = await editorFiles({ title: value?.settings.title ?? 'Content', basePath })
  const site = await serveSite(siteFolder, { port, basePath, before: answerEditor(contentFolder, files) })
  return { ...site, editor: `${site.address}admin/` }
}
