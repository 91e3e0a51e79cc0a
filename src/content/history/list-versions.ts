import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { runGit } from './run-git.ts'

/** A file as it was committed. */
export interface Version {
  /** The day of the commit. */
  readonly day: CalendarDay
  /** What git knows its bytes by. */
  readonly blob: string
}

/** What git holds of the files in a folder. */
export interface FolderHistory {
  /** Of each file that was ever committed, by its path today, earliest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>
  /** The day of the first commit at hand, where those before it were left out of this copy of the repository. */
  readonly cutOffBefore?: CalendarDay
}

const COMMIT = '\u0001'
/** `:100644 100644 OLD NEW M⇥path`, or `R090⇥path⇥new path`. */
const CHANGE = /^:\d+ \d+ [0-9a-f]+ (?<blob>[0-9a-f]+) (?<kind>[AMRC])\d*\t(?<from>[^\t]+)(?:\t(?<to>[^\t]+))?$/

/** Names as they are, no colours or signatures whatever someone has set, each merge against what it was merged into. */
const LOG =
  '-c core.quotePath=false log --first-parent -m --reverse --raw --no-abbrev -M --relative --no-color --no-show-signature'.split(
    ' ',
  )

/**
 * Every version of the files below some folders that stood on the line of commits that leads here: what was merged counts as of the merge. One
 * call of git for all of them. Undefined where the folder is in no repository, or git is not there.
 */
export function listVersions(folder: string, within: readonly string[]): FolderHistory | undefined {
  const isShallow = runGit(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim()
  if (isShallow === undefined) return undefined
  const log = runGit(folder, [...LOG, `--format=${COMMIT}%cs`, '--', ...within])
  if (!log) return undefined
  const versions = new Map<string, readonly Version[]>()
  let day: CalendarDay | undefined
  let first: CalendarDay | undefined
  for (const line of log.toString().split('\n')) {
    if (line.startsWith(COMMIT)) {
      day = parseCalendarDay(line.slice(1))
      first ??= day
      continue
    }
    const { blob, kind, from = '', to = from } = CHANGE.exec(line)?.groups ?? {}
    if (blob === undefined || !day) continue
    const before = versions.get(from) ?? []
    if (kind === 'R') versions.delete(from)
    versions.set(to, [...(kind === 'C' ? [] : before), { day, blob }])
  }
  return { versions, ...(isShallow === 'true' && first && { cutOffBefore: first }) }
}
