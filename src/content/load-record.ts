import { relative, resolve, sep } from 'node:path'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { ProblemHelp } from '../domain/problem-help.ts'
import { hasErrors, type Parsed } from '../domain/problem.ts'
import type { ReadProse } from '../domain/prose.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { Ledger } from '../domain/permanence/ledger.ts'
import { assembleRecord } from './assemble/assemble-record.ts'
import type { ContentFile } from './files/content-file.ts'
import { largestFile } from './files/find-too-large.ts'
import type { KeptFiles } from './files/kept-files.ts'
import { readFolder } from './files/read-folder.ts'
import { readPast, type HeldPapers, type ReadPast } from './history/read-past.ts'
import { isLedgerFile, readLedger } from './ledger/ledger-files.ts'
import { lostProblems } from './ledger/lost-problems.ts'
import { answersOfDraft } from './ledger/answers-of-draft.ts'
import { allowLeaks } from './leaks/allow-leaks.ts'
import { helpFor } from './help-for.ts'
import { orderProblems } from './order-problems.ts'
import { gatherDraft } from './parse/parse-documents.ts'
import { parseFile, type FileMemory } from './parse-file.ts'
import { dropBesideUnfilled } from './drop-beside-unfilled.ts'

/** What reading a record needs from outside. */
export interface LoadOptions {
  readonly readProse: ReadProse
  readonly today: CalendarDay
  /** Where what files said earlier is kept; without one every file is read. */
  readonly memory?: FileMemory
  /** Files as they were read before; without them every file is read from the disk. */
  readonly files?: KeptFiles
  /** Is told how many files of all are read. */
  readonly progress?: (done: number, of: number) => void
  /** Whether the history of the files is looked at too, where there is one: what published papers said before. */
  readonly withPast?: boolean
  /** What problems call the folder; by default its path from where the command was given, where it is below that. */
  readonly shownAs?: string
}

/** What came of reading a folder of content. */
export interface LoadedRecord extends Parsed<CouncilRecord> {
  /** How many files were read. */
  readonly files: number
  /** Every address that was published before. */
  readonly ledger: Ledger
  /** Where each kind of problem is explained, for the kinds that the guide of this folder has a page about. */
  readonly help: ProblemHelp
}

/** Reads a folder of content into a cross-checked record. Every problem of every file is reported; there is no value if one is an error. */
export async function loadRecord(folder: string, options: LoadOptions): Promise<LoadedRecord> {
  const shownAs = options.shownAs ?? shownFolder(folder)
  const read = await readFolder(folder, shownAs, options.files)
  if (!read.value) return { problems: read.problems, files: 0, help: new Map(), ledger: [] }
  const record = recordFromFiles(read.value, {
    ...options,
    shownAs,
    ...(options.withPast && { pastOf: (held) => readPast(folder, held, options) }),
  })
  const help = helpFor(read.value)
  const { ledger } = record
  const problems = orderProblems([...read.problems, ...record.problems])
  const files = read.value.filter((file) => !isLedgerFile(file)).length
  return record.value && !hasErrors(problems)
    ? { value: record.value, problems, files, help, ledger }
    : { problems, files, help, ledger }
}

interface FileOptions extends Omit<LoadOptions, 'files' | 'withPast'> {
  readonly shownAs: string
  /** Looks up what the papers of these files said before. */
  readonly pastOf?: (held: HeldPapers) => ReadPast
}

/** Makes a cross-checked record of files already in memory. */
export function recordFromFiles(
  files: readonly ContentFile[],
  { readProse, today, shownAs, memory, progress, pastOf }: FileOptions,
): Parsed<CouncilRecord> & { readonly ledger: Ledger } {
  const largest = largestFile(files)
  const { ledger, problems: ofLedger } = readLedger(files)
  const read = files
    .filter((file) => !isLedgerFile(file))
    .map((file, index) => {
      progress?.(index, files.length)
      const make = () => parseFile(file, readProse, largest)
      // What is too large is so by the limit of today, which the file does not hold.
      return memory && file.bytes.length <= largest ? memory.recallOr(file, make) : make()
    })
  progress?.(files.length, files.length)
  const parsed = read.flatMap((one) => one.parsed ?? [])
  const draft = gatherDraft(
    parsed,
    read.flatMap(({ broken }) => broken ?? []),
    read.flatMap(({ picture }) => picture ?? []),
  )
  const record = assembleRecord(draft, today, shownAs)
  const lost = lostProblems(ledger, answersOfDraft(draft))
  const { past, problems: ofPast } = pastOf?.({ reports: draft.reports, decisions: draft.decisions, files }) ?? {
    problems: [],
  }
  const met = [
    ...ofLedger,
    ...lost,
    ...ofPast,
    ...read.flatMap(({ problems }) => problems),
    ...parsed.flatMap(({ problems }) => problems),
  ]
  const problems = orderProblems(allowLeaks(dropBesideUnfilled([...met, ...record.problems]), draft.allowed, shownAs))
  if (!record.value || hasErrors(problems)) return { problems, ledger }
  return { value: { ...record.value, ...(past && { past }) }, problems, ledger }
}

/** What problems call a folder: its path from where the command was given, where it is below that. */
export function shownFolder(folder: string): string {
  const path = relative(process.cwd(), resolve(folder))
  const isBelow = path !== '' && !path.startsWith('..')
  return (isBelow ? path : folder).split(sep).join('/')
}
