import { nearestOf } from '../content/nearest-of.ts'
import type { Known, KnownThings } from './known-things.ts'

/** What has been answered so far, by the name of its option; several where the question is asked for each of something. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** Something a new file needs to know, asked of a person or taken from an option of the same name. */
export interface Question {
  /** The option's name: `council` for `--council`. */
  readonly option: string
  /** What it is, in words that finish "Still to fill: …": `the wards it affects`. */
  readonly what: string
  /** Whether the file cannot be made without it; any other place may be filled in the file. */
  readonly isNeeded: boolean
  /** Whether nobody is asked for it: it is taken from its option alone, and left out of the file without one. */
  readonly isOptionAlone?: boolean
  /** Whether several may be given, such as councils. */
  readonly isMany?: boolean
  /** Asked once for each of these, such as the day of each meeting. */
  readonly forEach?: (known: KnownThings, answers: Answers) => readonly string[]
  /** The answers there can be. Where there is one alone, it is taken. */
  readonly choices?: (known: KnownThings, answers: Answers) => readonly Known[]
  /** What is taken where nothing is answered. */
  readonly otherwise?: (known: KnownThings, answers: Answers) => string | undefined
  /** Reads an answer that is not one of some choices; undefined where it cannot be read. */
  readonly read?: (written: string) => string | undefined
  /** How it is written: `29/10/2021 or 29 October 2021`. */
  readonly example?: string
}

/** An answer as files write it, or what is wrong with it in words. */
export type Reading = { readonly value: string } | { readonly complaint: string }

/** Reads one answer to a question: an id, a name, or what the question itself can read. */
export function readAnswer(question: Question, written: string, known: KnownThings, answers: Answers): Reading {
  const words = written.trim()
  const choices = question.choices?.(known, answers)
  if (!choices) {
    const value = question.read ? question.read(words) : words.replace(/\s+/g, ' ')
    if (value !== undefined && value !== '') return { value }
    const like = question.example === undefined ? '' : `; write it like ${question.example}`
    return { complaint: `Cannot read ${question.what} "${words}"${like}` }
  }
  const lower = words.toLowerCase()
  const found = choices.find(({ id, name }) => id.toLowerCase() === lower || name.toLowerCase() === lower)
  if (found) return { value: found.id }
  const nearest = nearestOf(
    words,
    choices.flatMap(({ id, name }) => [id, name]),
  )
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest}"?`
  return { complaint: `Cannot find ${question.what} "${words}".${meant} There is: ${listOf(choices)}` }
}

/** The ids of choices, in a row. */
export function listOf(choices: readonly Known[]): string {
  return choices.map(({ id }) => id).join(', ')
}
