import { writeFields, writeFrontMatter, type FrontMatterValue } from '../writing/front-matter-text.ts'
import type { ProjectUpdate } from './compare-projects.ts'

/** The report that an entry comes from: its id, and the day from which it holds. */
export interface EntrySource {
  readonly report: string
  readonly date: string
}

/** The file of a project that the site does not know yet. */
export function newProjectFile(update: ProjectUpdate, source: EntrySource): string {
  return writeFrontMatter({
    title: update.title,
    order: String(update.order ?? 1),
    history: [entryFields(update, source)],
  })
}

/**
 * A project's file with one more entry at the end of its history, every other character as it was. Undefined where the
 * file has no history to add to.
 */
export function addHistoryEntry(file: string, update: ProjectUpdate, source: EntrySource): string | undefined {
  const newline = file.includes('\r\n') ? '\r\n' : '\n'
  const lines = file.split(/\r?\n/)
  const start = lines.findIndex((line) => /^history:\s*$/.test(line))
  if (start === -1) return undefined
  const length = lines.slice(start + 1).findIndex((line) => line.trim() !== '' && !/^(\s|- |-$|#)/.test(line))
  if (length === -1) return undefined
  const end = start + 1 + length
  const indent = /^(\s*)- /.exec(lines.slice(start + 1, end).find((line) => /^\s*- /.test(line)) ?? '  - ')?.[1] ?? '  '
  const written = writeFields(entryFields(update, source), `${indent}  `)
  const entry = `${indent}- ${written.slice(indent.length + 2)}`.trimEnd().split('\n')
  return [...lines.slice(0, end), ...entry, ...lines.slice(end)].join(newline)
}

function entryFields(
  update: ProjectUpdate,
  { date, report }: EntrySource,
): { readonly [field: string]: FrontMatterValue | undefined } {
  const when = (key: keyof ProjectUpdate['standing']): string | undefined =>
    update.changed.includes(key) && update.standing[key] !== '' ? update.standing[key] : undefined
  return {
    date,
    // The status is always said, so that the entry can be read by itself.
    status: update.standing.status,
    programme: when('programme'),
    sponsor: when('sponsor'),
    manager: when('manager'),
    report,
    paragraph: update.paragraph === '' ? undefined : update.paragraph,
    'printed-as': update.printedAs,
  }
}
