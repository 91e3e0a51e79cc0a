import type { KnownThings } from './known-things.ts'
import { listOf, readAnswer, type Answers, type Question } from './question.ts'

/** Someone at a terminal. */
export interface Person {
  /** Resolves to the line that was typed. */
  ask(prompt: string): Promise<string>
  say(text: string): void
}

/** What came of asking: the answers, and in words what could not be read or is missing. */
export interface Answered {
  readonly answers: Answers
  readonly complaints: readonly string[]
  readonly missing: readonly string[]
}

const MOST_LISTED = 20

/** Answers each question from the options that were given, or by itself where there is no choice, or by asking a person. */
export async function answerQuestions(
  questions: readonly Question[],
  options: Answers,
  known: KnownThings,
  person?: Person,
): Promise<Answered> {
  let answers: Answers = {}
  const complaints: string[] = []
  const missing: string[] = []
  for (const question of questions) {
    const given = fromOptions(question, options[question.option] ?? [], known, answers)
    complaints.push(...given.complaints)
    const byOthers = async () => byItself(question, known, answers) ?? (await asked(question, known, answers, person))
    const values = given.values ?? (question.isOptionAlone ? [] : await byOthers())
    if (values.length > 0) answers = { ...answers, [question.option]: values }
    else if (question.isNeeded && (options[question.option] ?? []).length === 0)
      missing.push(`--${question.option}: ${wanted(question, known, answers)}`)
  }
  return { answers, complaints, missing }
}

function fromOptions(
  question: Question,
  written: readonly string[],
  known: KnownThings,
  answers: Answers,
): { readonly values?: readonly string[]; readonly complaints: readonly string[] } {
  if (written.length === 0) return { complaints: [] }
  const each = question.forEach?.(known, answers).length
  // What it is asked for could not be read, and has been told.
  if (each === 0) return { values: [], complaints: [] }
  const most = each ?? (question.isMany ? written.length : 1)
  if (written.length !== most) {
    const complaint = `--${question.option} is given ${times(written.length)}: give it ${each === undefined ? 'once' : `${times(each)}, once for each council`}`
    return { values: [], complaints: [complaint] }
  }
  const read = written.map((one) => readAnswer(question, one, known, answers))
  return {
    values: read.flatMap((one) => ('value' in one ? [one.value] : [])),
    complaints: read.flatMap((one) => ('complaint' in one ? [one.complaint] : [])),
  }
}

function byItself(question: Question, known: KnownThings, answers: Answers): readonly string[] | undefined {
  const taken = question.otherwise?.(known, answers)
  if (taken !== undefined) return [taken]
  const [only, ...others] = question.choices?.(known, answers) ?? []
  return only && others.length === 0 ? [only.id] : undefined
}

async function asked(
  question: Question,
  known: KnownThings,
  answers: Answers,
  person: Person | undefined,
): Promise<readonly string[]> {
  if (!person) return []
  const values: string[] = []
  for (const one of question.forEach?.(known, answers) ?? ['']) {
    values.push(...(await askOnce(question, one, known, answers, person)))
  }
  // Of something that is asked for each of several, all or none is known.
  return question.forEach && values.length < question.forEach(known, answers).length ? [] : values
}

/** Asks until the answer can be read. An empty one leaves the place to be filled in the file, where that may be. */
async function askOnce(
  question: Question,
  of: string,
  known: KnownThings,
  answers: Answers,
  person: Person,
): Promise<readonly string[]> {
  const choices = question.choices?.(known, answers) ?? []
  if (question.choices && choices.length === 0) {
    person.say(`There is none to choose for ${question.what}.`)
    return []
  }
  for (const [at, { id, name }] of choices.slice(0, MOST_LISTED).entries())
    person.say(`  ${at + 1}  ${name}${name === id ? '' : ` (${id})`}`)
  for (;;) {
    const typed = (await person.ask(promptFor(question, of, choices.length))).trim()
    if (typed === '' && !question.isNeeded) return []
    const pieces = question.isMany ? typed.split(/\s*,\s*/) : [typed]
    const read = pieces.map((piece) => readAnswer(question, byNumber(piece, choices), known, answers))
    const complaints = read.flatMap((one) => ('complaint' in one ? [one.complaint] : []))
    if (complaints.length === 0) return read.flatMap((one) => ('value' in one ? [one.value] : []))
    person.say(typed === '' ? 'This cannot be left out.' : complaints.join('\n'))
  }
}

/** A choice may be named by its place in the list, unless something is called by that number itself. */
function byNumber(piece: string, choices: readonly { readonly id: string }[]): string {
  return choices.some(({ id }) => id === piece) ? piece : (choices[Number(piece) - 1]?.id ?? piece)
}

function promptFor({ what, isNeeded, isMany, example }: Question, of: string, choices: number): string {
  const notes = [
    ...(choices > 0 ? ['a number or a name'] : []),
    ...(example === undefined ? [] : [`for example ${example}`]),
    ...(isMany ? ['several with commas between'] : []),
    ...(isNeeded ? [] : ['Enter to fill in later']),
  ]
  const about = `${what.charAt(0).toUpperCase()}${what.slice(1)}${of === '' ? '' : `, ${of}`}`
  return `${about}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}: `
}

function wanted({ what, choices, example }: Question, known: KnownThings, answers: Answers): string {
  const listed = choices?.(known, answers) ?? []
  if (listed.length > 0) return `${what}, one of ${listOf(listed.slice(0, MOST_LISTED))}`
  return example === undefined ? what : `${what}, for example ${example}`
}

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`
}
