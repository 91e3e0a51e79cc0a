import type { Prose } from '../domain/prose.ts'

/** A part of a recommendation or a resolution that stands for itself: a numbered or lettered one, or words without a number. */
export interface Clause {
  /** As people cite it: `(b)(ii)`. Empty where it has no number. */
  readonly label: string
  readonly text: string
}

/** The clauses of a text in the order of reading. Words round the numbered ones stand before them all, as one. */
export function clausesOf({ paragraphs, passages }: Pick<Prose, 'paragraphs' | 'passages'>): readonly Clause[] {
  const around = passages.map(({ text }) => text).join(' ')
  return [
    ...(around === '' ? [] : [{ label: '', text: tidy(around) }]),
    ...paragraphs.map(({ label, text }) => ({ label, text: tidy(text) })),
  ]
}

/** Without what only joins a clause to the next. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:[;,]\s*(?:and|or)|[;,.:])$/, '')
}
