import { tidy } from '../document/inline-text.ts'
import { lineText, NO_LINE, type HeaderLine } from './header-lines.ts'
import type { LabelKind } from './label-names.ts'
import type { HeaderField } from './read-fields.ts'

const LEFT: Readonly<Record<LabelKind, string>> = {
  'report-of': 'Who reports',
  'report-by': 'Who reports',
  author: 'The author',
  officer: 'The author',
  contact: 'How somebody can be reached',
  telephone: 'Whose telephone number it is',
  email: 'Whose e-mail address it is',
  wards: 'What wards it affects',
  member: 'The Cabinet member',
  to: 'The meeting',
  dates: 'The meeting',
  title: 'The title',
  recommendation: 'The recommendation',
  other: '',
}

/** What to say of fields that were not read: each with its words as written, which stay in the text. */
export function describeUnread(unread: readonly HeaderField[], head: readonly HeaderLine[]): readonly string[] {
  const descriptions = new Set<string>()
  for (const { label, words, lines } of unread) {
    const quoted = `"${tidy(words)}"`
    if (label.kind === 'other')
      descriptions.add(
        `A line of the header was not recognised and stays in the text: "${tidy(lines.map((at) => lineText(head[at] ?? NO_LINE)).join(' '))}"`,
      )
    else
      descriptions.add(`${LEFT[label.kind]} is left for you to write: ${quoted} is not certain, and stays in the text`)
  }
  return [...descriptions]
}
