import type { ProjectUpdate } from './compare-projects.ts'

/** The report that an entry comes from: its id, and the day from which it holds. */
export interface EntrySource {
  readonly report: string
  readonly date: string
}

/** Fields as content has them; what is empty is not written. */
export interface ProjectFields {
  readonly [field: string]: string | readonly Readonly<Record<string, string>>[]
}

/** The fields of a project that the site does not know yet. */
export function newProjectFields(update: ProjectUpdate, source: EntrySource): ProjectFields {
  return { title: update.title, order: String(update.order ?? 1), history: [historyEntry(update, source)] }
}

/** The fields of one more entry of a project's history: what changed, and where that is said. */
export function historyEntry(update: ProjectUpdate, { date, report }: EntrySource): Readonly<Record<string, string>> {
  const when = (key: keyof ProjectUpdate['standing']): string =>
    update.changed.includes(key) ? update.standing[key] : ''
  return {
    date,
    // The status is always said, so that the entry can be read by itself.
    status: update.standing.status,
    programme: when('programme'),
    sponsor: when('sponsor'),
    manager: when('manager'),
    report,
    paragraph: update.paragraph,
    'printed-as': update.printedAs ?? '',
  }
}
