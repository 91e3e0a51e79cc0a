import { kebab } from '../domain/kebab.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import type { DraftRequest } from './draft-file.ts'
import type { Answers, Question } from './question.ts'
import { QUESTIONS } from './questions.ts'
import { yamlLine, yamlValue } from './yaml-line.ts'

/** A line for each answer that was given to some questions, and none for the others. */
export function given(answers: Answers, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => (answers[field] ?? []).map((written) => yamlLine(field, written)))
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

/** A file of these lines of front matter, and a text under them. */
export function fileOf(lines: readonly string[], body = ''): string {
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`
}

/** A field that is a list, with an item a line. */
export function listLines(field: string, items: readonly string[]): readonly string[] {
  return [`${field}:`, ...items.map((item) => `  - ${yamlValue(item)}`)]
}
