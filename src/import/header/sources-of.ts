import { tidy } from '../document/inline-text.ts'
import { lineText, type HeaderLine } from './header-lines.ts'
import type { LabelKind } from './label-names.ts'
import type { HeaderField } from './read-fields.ts'

/** A field of front matter and the words that it was read from. */
export interface FieldSource {
  readonly field: string
  readonly words: string
}

const FIELD_OF: Readonly<Record<LabelKind, string | undefined>> = {
  'report-of': 'report-of',
  'report-by': 'report-of',
  author: 'authors',
  officer: 'authors',
  contact: undefined,
  telephone: undefined,
  email: undefined,
  wards: 'wards-affected',
  member: 'cabinet-members',
  to: 'meetings',
  dates: 'meetings',
  title: 'title',
  recommendation: 'recommendation',
  other: undefined,
}

/** The words that each field was read from, in the order of the paper; numbers and addresses go with whoever is named before them. */
export function sourcesOf(
  read: readonly HeaderField[],
  title: readonly HeaderLine[],
  letterhead: readonly HeaderLine[],
): readonly FieldSource[] {
  const sources = new Map<string, string[]>()
  const add = (field: string, words: string): void =>
    void sources.set(field, [...(sources.get(field) ?? []), tidy(words)])
  for (const line of title) add('title', lineText(line))
  for (const line of letterhead) add('letterhead', lineText(line))
  let people = 'authors'
  for (const { label, words } of read) {
    const field = FIELD_OF[label.kind] ?? (label.councils.length > 0 ? 'cabinet-members' : people)
    if (field === 'authors' || field === 'cabinet-members') people = field
    add(field, words)
  }
  return [...sources].map(([field, words]) => ({ field, words: words.join(' · ') }))
}
