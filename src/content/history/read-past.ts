import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Past, Revision } from '../../domain/past.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { ContentFile } from '../files/content-file.ts'
import { listVersions } from './list-versions.ts'
import { publishedWords, wordsIn, type PublishedWords } from './published-words.ts'
import { readBlobs } from './read-blobs.ts'
import { versionsOfReports } from './report-versions.ts'
import { silentChange } from './silent-change.ts'

/** What the history of a folder tells, and what was changed in silence. */
export interface ReadPast {
  /** Undefined where no history is at hand. */
  readonly past?: Past
  readonly problems: readonly Problem[]
}

/**
 * Reads what published reports said before, of the git repository that the folder is in. Words that were changed after publication
 * are a problem, unless a correction that came with the change or later tells of it. Git is asked three times at the most, for all
 * reports together.
 */
export function readPast(
  folder: string,
  { reports, files }: { readonly reports: readonly Report[]; readonly files: readonly ContentFile[] },
  { readProse, today }: { readonly readProse: ReadProse; readonly today: CalendarDay },
): ReadPast {
  const history = listVersions(folder, 'reports')
  if (!history) return { problems: [] }
  const changed = versionsOfReports(reports, files, history, today)
  const held = readBlobs(folder, [...new Set(changed.flatMap(({ blobs }) => blobs))])
  const revisions = new Map<string, readonly Revision[]>()
  const problems: Problem[] = []
  for (const { report, blobs, unsaved } of changed) {
    const all = [...blobs.map((blob) => held.get(blob)), unsaved].filter((text) => text !== undefined)
    const texts = withoutSame(all)
    // Where other fields alone have changed there is nothing to compare.
    if (texts.length < 2) continue
    const versions = texts.flatMap((text) => publishedWords(text, report.source.file, readProse) ?? [])
    const told = revisionsIn(versions)
    if (told.length > 0) revisions.set(report.id, told)
    const [before, after] = [lastAccountedFor(versions), versions.at(-1)]
    if (before && after && wordsIn(before) !== wordsIn(after)) problems.push(silentChange(report, before, after))
  }
  const { cutOffBefore } = history
  return { past: { revisions, ...(cutOffBefore && { cutOffBefore }) }, problems }
}

/** The newest version that says all that readers have been told: the published one, or the one with the newest correction. */
function lastAccountedFor(versions: readonly PublishedWords[]): PublishedWords | undefined {
  return versions.reduce<PublishedWords | undefined>(
    (base, version) => (!base || version.corrections.some((one) => !base.corrections.includes(one)) ? version : base),
    undefined,
  )
}

/** From one correction to the next, of those that are told of today. */
function revisionsIn(versions: readonly PublishedWords[]): readonly Revision[] {
  const [first, ...later] = versions
  const now = versions.at(-1)?.corrections ?? []
  const revisions: Revision[] = []
  let before = first
  for (const after of later) {
    const added = after.corrections.filter((one) => !before?.corrections.includes(one))
    const corrections = now.flatMap((one, at) => (added.includes(one) ? [at] : []))
    if (!before || corrections.length === 0) continue
    revisions.push({ corrections, before: onlyWords(before), after: onlyWords(after) })
    before = after
  }
  return revisions
}

function onlyWords({ title, recommendation, body }: PublishedWords): Revision['before'] {
  return { title, recommendation, body }
}

/** Without those that say in other fields than these what the one before them said: to read them would be for nothing. */
function withoutSame(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => at === 0 || essenceOf(text) !== essenceOf(texts[at - 1] ?? ''))
}

const FIELDS = /^(?:title|recommendation|corrections|exempt|confidential|withdrawn):.*(?:\n(?:[ \t-].*)?)*/gm

/** Whatever in the text of a file is words of the report, or tells of their correction. */
function essenceOf(text: string): string {
  const end = text.indexOf('\n---', 3)
  const fields = text.slice(0, end).match(FIELDS) ?? []
  return [...fields, text.slice(end)].join('\n')
}
