import { kebab } from '../domain/kebab.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import type { DraftRequest } from './draft-file.ts'
import type { Answers, Question } from './question.ts'
import { QUESTIONS } from './questions.ts'

/** Fields that hold text. */
export type Fields = Readonly<Record<string, string>>

/** The first answer to each of some questions, where one was given. */
export function given(answers: Answers, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (answers[name] ?? []).slice(0, 1).map((answer) => [name, answer])))
}

/** The answer to each of some questions, or a mark that says what is still to be filled in. */
export function valuesOf(request: DraftRequest, names: readonly string[]): Fields {
  const value = valueFor(request)
  return Object.fromEntries(names.map((name) => [name, value(name)]))
}

/** Every answer to a question, or a list of one mark that says what is still to be filled in. */
export function listOf(request: DraftRequest, option: string): readonly string[] {
  return request.answers[option] ?? [valueFor(request)(option)]
}

/** The name of the file: what was asked for, or what the title makes. */
export function slugOf({ name, title }: DraftRequest): string {
  return name ?? kebab(title)
}

/** The answer to a question, or a mark that says what is still to be filled in. */
export function valueFor({ kind, answers }: DraftRequest): (option: string) => string {
  return (option) => {
    const question: Question | undefined = QUESTIONS[kind].find((one) => one.option === option)
    return answers[option]?.[0] ?? stillToFill(question?.what ?? option)
  }
}
