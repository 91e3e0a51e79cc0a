import { readFolder } from '../content/files/read-folder.ts'
import { shownFolder } from '../content/load-record.ts'
import { kebab } from '../domain/kebab.ts'
import type { ReadProse } from '../domain/prose.ts'
import { answerQuestions, type Person } from './answer-questions.ts'
import { draftFile } from './draft-file.ts'
import { knownThings } from './known-things.ts'
import { meetingInWords } from './meeting-in-words.ts'
import { nextSteps } from './next-steps.ts'
import type { Answers } from './question.ts'
import { kindInWords, QUESTIONS, type DraftKind } from './questions.ts'
import { freeName, writeDraft } from './write-draft.ts'

/** What is asked for: `report "Care home fees" --council vale --date 2026-12-01`. */
export interface NewRequest {
  readonly kind: DraftKind
  /** What stands in quotation marks; empty where nothing does. */
  readonly words: string
  readonly contentFolder: string
  readonly name?: string
  readonly options: Answers
}

/** What came of asking for a new file: what to do next, or why none was made. */
export interface NewFile {
  readonly isMade: boolean
  readonly lines: readonly string[]
}

/**
 * Makes a new file of content from what was given on the command line and, where somebody is there to be asked, from what they
 * answer. Nothing is written where something is missing, cannot be read, or a file is there already.
 */
export async function newFile(request: NewRequest, readProse: ReadProse, person?: Person): Promise<NewFile> {
  const { kind, contentFolder } = request
  const shown = shownFolder(contentFolder)
  const { value: files = [], problems } = await readFolder(contentFolder, shown)
  if (files.length === 0) return refused(problems.map(({ message, advice }) => `${message}\n→ ${advice}`))
  const known = knownThings(files, readProse)
  if (known.councils.length === 0)
    return refused([`${shown}/council.yaml cannot be read\n→ Put it right first: npm run check lists what is wrong`])
  const words = kind === 'meeting' ? meetingInWords(request.words, known) : {}
  const title = kind === 'meeting' ? 'meeting' : await titleOf(request, person)
  const { answers, complaints, missing } = await answerQuestions(
    QUESTIONS[kind],
    { ...words, ...request.options },
    known,
    person,
  )
  const absent = [...(title === '' ? ['"…": the title, in quotation marks'] : []), ...missing]
  if (complaints.length > 0 || absent.length > 0) {
    return refused([
      `Cannot make the ${kindInWords(kind)}${complaints.length > 0 ? '' : ': something is missing'}`,
      ...complaints.map((complaint) => `→ ${complaint}`),
      ...absent.map((one) => `→ Add ${one}`),
    ])
  }
  const name = request.name || (kebab(title) === '' ? 'a-short-name' : undefined)
  const draft = draftFile({ kind, title, answers, ...(name !== undefined && { name }) }, known)
  if (known.paths.has(draft.path)) {
    const free =
      kind === 'meeting'
        ? 'Open that file'
        : `Open that file, or give the new one another name: --name ${freeName(draft.path, known.paths)}`
    return refused([`Cannot make the ${kindInWords(kind)}: ${shown}/${draft.path} is there already`, `→ ${free}`])
  }
  await writeDraft(contentFolder, draft)
  return { isMade: true, lines: nextSteps(kind, draft, `${shown}/${draft.path}`) }
}

async function titleOf({ words, kind }: NewRequest, person: Person | undefined): Promise<string> {
  let title = words.trim().replace(/\s+/g, ' ')
  const what = kind === 'decision' ? 'What do the minutes call the item? ' : `What is the ${kindInWords(kind)} called? `
  if (!person) return title
  while (title === '') title = (await person.ask(what)).trim()
  return title
}

function refused(lines: readonly string[]): NewFile {
  return { isMade: false, lines }
}
