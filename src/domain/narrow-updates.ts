import { slugOf } from './anchors.ts'
import type { RecordIndex } from './index-record.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'
import type { Council } from './settings.ts'
import type { Update } from './updates.ts'

/** What a reader can follow by itself, with what changed in it, newest first. */
export type NarrowUpdates = { readonly updates: readonly Update[] } & (
  | { readonly of: 'project'; readonly project: Project }
  | { readonly of: 'council'; readonly council: Council }
  | { readonly of: 'subject'; readonly subject: string }
)

/** A subject of fewer reports is followed by following them. It never has fewer later, unless a paper is withdrawn or kept back. */
const FEWEST_REPORTS = 2

/** Sorts updates, given newest first, by project, council and subject: the newest `most` of each. One look at each of them is enough. */
export function narrowUpdates(index: RecordIndex, updates: readonly Update[], most: number): readonly NarrowUpdates[] {
  const found = new Map<string, Update[]>()
  for (const update of updates) {
    for (const [key, own] of keysOf(index, update)) {
      const some = found.get(key) ?? []
      if (some.length < most) some.push(own)
      found.set(key, some)
    }
  }
  const of = (key: string) => found.get(key) ?? []
  const { projects, settings } = index.record
  return [
    ...projects.map((project) => ({ of: 'project', project, updates: of(`project ${project.slug}`) }) as const),
    ...settings.councils.map((council) => ({ of: 'council', council, updates: of(`council ${council.id}`) }) as const),
    ...followedSubjects(index.record.reports).map(
      (subject) => ({ of: 'subject', subject, updates: of(`subject ${slugOf(subject)}`) }) as const,
    ),
  ]
}

/** The subjects that enough reports are about, by the alphabet. */
export function followedSubjects(reports: readonly Report[]): readonly string[] {
  const found = new Map<string, { readonly subject: string; reports: number }>()
  for (const report of reports) {
    for (const [slug, subject] of new Map(report.subjects.map((one) => [slugOf(one), one]))) {
      const known = found.get(slug) ?? { subject, reports: 0 }
      known.reports += 1
      found.set(slug, known)
    }
  }
  return [...found.values()]
    .filter(({ reports: count }) => count >= FEWEST_REPORTS)
    .map(({ subject }) => subject)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
}

/** Whose update it is; of projects that were recorded together, each is told of itself. */
function keysOf(index: RecordIndex, update: Update): readonly (readonly [key: string, own: Update])[] {
  switch (update.kind) {
    case 'report':
    case 'correction':
    case 'withdrawal':
      return ofReport(index, update.report, update)
    case 'decision':
    case 'decision-corrected': {
      const councils = index.councilsOf(update.decision).map(({ id }) => id)
      return [...councilKeys(councils, update), ...subjectKeys(index.report(update.decision.report), update)]
    }
    case 'meeting':
      return councilKeys(
        index.councilsOf(update.meeting).map(({ id }) => id),
        update,
      )
    case 'status':
      return [[`project ${update.change.project.slug}`, update]]
    case 'event':
      return [[`project ${update.project.slug}`, update]]
    case 'projects-recorded':
      return update.recorded.map((one) => [`project ${one.project.slug}`, { ...update, recorded: [one] }])
  }
}

function ofReport(index: RecordIndex, report: Report, update: Update) {
  const councils = report.meetings.flatMap((meeting) => index.councilsOf(meeting).map(({ id }) => id))
  return [...councilKeys(councils, update), ...subjectKeys(report, update)]
}

function councilKeys(councils: readonly string[], update: Update) {
  return [...new Set(councils)].map((id) => [`council ${id}`, update] as const)
}

function subjectKeys({ subjects }: Report, update: Update) {
  return [...new Set(subjects.map(slugOf))].map((slug) => [`subject ${slug}`, update] as const)
}
