import type { GivenFields } from '../content-fields.ts'
import type { ProjectUpdate } from './compare-projects.ts'

/** The report that an entry comes from: its id, and the day from which it holds. */
export interface EntrySource {
  readonly report: string
  readonly date: string
}

/** The fields of a project that the site does not know yet. */
export function newProjectFields(update: ProjectUpdate, source: EntrySource): GivenFields {
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
