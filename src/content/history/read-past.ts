import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Past, PaperWords, Revision } from '../../domain/past.ts'
import type { Problem } from '../../domain/problem.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Report } from '../../domain/report.ts'
import type { ContentFile } from '../files/content-file.ts'
import { listVersions } from './list-versions.ts'
import { versionsOfPapers } from './paper-versions.ts'
import { publishedPapers } from './published-papers.ts'
import { FIELDS_OF_WORDS, wordsIn, type PublishedWords } from './published-words.ts'
import { readBlobs } from './read-blobs.ts'
import { silentChange } from './silent-change.ts'

/** What the history of a folder tells, and what was changed in silence. */
export interface ReadPast {
  /** Undefined where no history is at hand. */
  readonly past?: Past
  readonly problems: readonly Problem[]
}

/** The papers of a folder, and its files as they are. */
export interface HeldPapers {
  readonly reports: readonly Report[]
  readonly decisions: readonly Decision[]
  readonly files: readonly ContentFile[]
}

/**
 * Reads what published reports and decisions said before, of the git repository that the folder is in. Words that were changed after
 * publication are a problem, unless a correction that came with the change or later tells of it. Git is asked three times at the
 * most, for all of them together.
 */
export function readPast(
  folder: string,
  { reports, decisions, files }: HeldPapers,
  { readProse, today }: { readonly readProse: ReadProse; readonly today: CalendarDay },
): ReadPast {
  const history = listVersions(folder, ['reports', 'decisions'])
  if (!history) return { problems: [] }
  const changed = versionsOfPapers(publishedPapers(reports, decisions), files, history, today)
  const held = readBlobs(folder, [...new Set(changed.flatMap(({ blobs }) => blobs))])
  const revisions = new Map<string, readonly Revision[]>()
  const problems: Problem[] = []
  for (const { paper, blobs, unsaved } of changed) {
    const all = [...blobs.map((blob) => held.get(blob)), unsaved].filter((text) => text !== undefined)
    const texts = withoutSame(all)
    // Where other fields alone have changed there is nothing to compare.
    if (texts.length < 2) continue
    const versions = texts.flatMap((text) => paper.readWords(text, paper.source.file, readProse) ?? [])
    const told = revisionsIn(versions)
    if (told.length > 0) revisions.set(paper.id, told)
    const before = lastAccountedFor(versions)
    const after = before && withoutFilledIn(versions.at(-1) ?? before, before)
    if (after && wordsIn(before) !== wordsIn(after)) problems.push(silentChange(paper, before, after))
  }
  const { cutOffBefore } = history
  return { past: { revisions, ...(cutOffBefore && { cutOffBefore }) }, problems }
}

/**
 * What readers have been told: the words of the version that was published, or of the one with the newest correction; and what was not held
 * then, as it was when it was first filled in.
 */
function lastAccountedFor(versions: readonly PublishedWords[]): PublishedWords | undefined {
  return versions.reduce<PublishedWords | undefined>((base, version) => {
    if (!base || version.corrections.some((one) => !base.corrections.includes(one))) return version
    const filledIn = version.statements.filter(({ field }) => !base.statements.some((one) => one.field === field))
    return {
      ...base,
      motion: base.motion.isEmpty ? version.motion : base.motion,
      statements: [...base.statements, ...filledIn],
    }
  }, undefined)
}

/** Words without what was not held before: to fill that in changes nothing that was published. */
function withoutFilledIn(words: PublishedWords, before: PublishedWords): PublishedWords {
  return {
    ...words,
    motion: before.motion.isEmpty ? before.motion : words.motion,
    statements: before.statements.flatMap(({ field }) => words.statements.find((one) => one.field === field) ?? []),
  }
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

function onlyWords({ corrections: _told, ...words }: PublishedWords): PaperWords {
  return words
}

/** Without those that say in other fields than these what the one before them said: to read them would be for nothing. */
function withoutSame(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => at === 0 || essenceOf(text) !== essenceOf(texts[at - 1] ?? ''))
}

const FIELDS = new RegExp(`^(?:${FIELDS_OF_WORDS.join('|')}):.*(?:\\n(?:[ \\t-].*)?)*`, 'gm')

/** Whatever in the text of a file is words of the paper, or tells of their correction. */
function essenceOf(text: string): string {
  const end = text.indexOf('\n---', 3)
  const fields = text.slice(0, end).match(FIELDS) ?? []
  return [...fields, text.slice(end)].join('\n')
}
