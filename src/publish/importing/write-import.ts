import { addListItem } from '../../content/front-matter/add-list-item.ts'
import { formatDocument } from '../../content/front-matter/format-document.ts'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { saveFile, saveNewFile } from '../../content/files/save-file.ts'
import type { ImportedReport } from '../../import/make-report.ts'
import { historyEntry, newProjectFields } from '../../import/projects/project-fields.ts'
import { isThere } from '../is-there.ts'
import { UserError } from '../../domain/user-error.ts'

/** A file to be written, and whether it may take another's place. */
interface Planned {
  readonly path: string
  readonly content: string | Uint8Array
  readonly replaces: boolean
}

/** What may be written, and where. */
export interface WriteOptions {
  readonly contentFolder: string
  readonly isForced: boolean
  readonly writesProjects: boolean
}

/** What was written: the report first. */
export interface WrittenFiles {
  readonly report: string
  readonly pictures: readonly string[]
  readonly projects: readonly string[]
}

/** Writes a report, its pictures and, where asked, its project statuses. All is planned first: either all may be written or none is. */
export async function writeImport(report: ImportedReport, options: WriteOptions): Promise<WrittenFiles> {
  const { contentFolder, isForced } = options
  const path = join(contentFolder, 'reports', `${report.id}.md`)
  const main: Planned = { path, content: report.markdown, replaces: isForced }
  const pictures = report.images.map(({ name, bytes }) => ({
    path: join(contentFolder, name),
    content: bytes,
    replaces: isForced,
  }))
  const projects = options.writesProjects ? await planProjects(report, contentFolder) : []
  const planned = [main, ...pictures, ...projects]
  for (const file of planned) {
    if (!file.replaces && (await isThere(file.path))) {
      throw new UserError(
        `${file.path} is already there, and nothing was written\n→ Give --force to write over it, or move it away first`,
      )
    }
  }
  await writeAll(planned)
  return { report: path, pictures: pictures.map((file) => file.path), projects: projects.map((file) => file.path) }
}

/** Writes all, or where one cannot be written, has all as they were. */
async function writeAll(planned: readonly Planned[]): Promise<void> {
  const undo: (() => Promise<void>)[] = []
  try {
    for (const { path, content, replaces } of planned) {
      const before = replaces && (await isThere(path)) ? await readFile(path) : undefined
      await (replaces ? saveFile(path, content) : saveNewFile(path, content))
      undo.unshift(() => (before === undefined ? rm(path) : saveFile(path, before)))
    }
  } catch (error) {
    for (const step of undo) await step()
    throw error
  }
}

async function planProjects(report: ImportedReport, contentFolder: string): Promise<readonly Planned[]> {
  const { projects, date, id } = report
  if (!projects || projects.updates.length === 0) return []
  if (date === undefined) {
    throw new UserError(
      'The statuses have no day to hold from, because the report names no meeting\n→ Import without --projects, write its meetings, and add the entries by hand',
    )
  }
  const source = { report: id, date }
  return Promise.all(
    projects.updates.map(async (update): Promise<Planned> => {
      const path = join(contentFolder, 'projects', `${update.slug}.md`)
      if (update.before === undefined)
        return { path, content: formatDocument(newProjectFields(update, source), ''), replaces: false }
      const content = addListItem(await readFile(path, 'utf8'), 'history', historyEntry(update, source))
      if (content === undefined)
        throw new UserError(`${path} has no history to add to\n→ See what \`npm run check\` says of it`)
      return { path, content, replaces: true }
    }),
  )
}
