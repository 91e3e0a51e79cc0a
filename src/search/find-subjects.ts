import { paragraphAddress } from '../domain/addresses.ts'
import { groupBy } from '../domain/group-by.ts'
import type { CouncilRecord } from '../domain/record.ts'
import type { Report } from '../domain/report.ts'
import type { BrowseLink } from './build-browse-index.ts'

/** A subject that the glossary names, and the paragraphs that speak of it, newest report first. */
export interface Subject {
  readonly text: string
  readonly links: readonly BrowseLink[]
  /** How many more there are than are listed. */
  readonly more: number
}

const MOST_LISTED = 25
const WORD = /[\p{L}\p{N}]+/gu

/** The subjects that are spoken of anywhere. Each text is read once, however many subjects there are. */
export function findSubjects({ glossary, reports }: CouncilRecord): readonly Subject[] {
  const phrases = glossary.flatMap(({ term, standsFor, searchedAs }, subject) =>
    [term, ...(standsFor === undefined ? [] : [standsFor]), ...searchedAs].map((phrase) => ({
      subject,
      words: wordsOf(phrase),
    })),
  )
  const byFirst = groupBy(phrases, ({ words }) => words[0]?.toLowerCase() ?? '')
  const found = glossary.map((): BrowseLink[] => [])
  for (const report of reports.filter(({ withdrawn }) => !withdrawn)) {
    for (const { anchor, label, text } of report.body.paragraphs) {
      const link = { text: `${report.title}, paragraph ${label}`, address: paragraphAddress(report, anchor) }
      for (const subject of subjectsIn(text, byFirst)) found[subject]?.push(link)
    }
  }
  return glossary.flatMap(({ term, standsFor }, subject) => {
    const links = found[subject] ?? []
    const text = standsFor === undefined ? term : `${standsFor} (${term})`
    return links.length === 0
      ? []
      : [{ text, links: links.slice(0, MOST_LISTED), more: Math.max(0, links.length - MOST_LISTED) }]
  })
}

type Phrases = ReadonlyMap<string, readonly { readonly subject: number; readonly words: readonly string[] }[]>

function subjectsIn(text: Report['body']['text'], byFirst: Phrases): ReadonlySet<number> {
  const words = wordsOf(text)
  const subjects = words.flatMap((word, at) =>
    (byFirst.get(word.toLowerCase()) ?? [])
      .filter((phrase) => phrase.words.every((part, offset) => isSame(part, words[at + offset])))
      .map(({ subject }) => subject),
  )
  return new Set(subjects)
}

/** `IT` is not “it”: what is written in capitals is only found so. */
function isSame(asked: string, written = ''): boolean {
  return asked === asked.toUpperCase() && /\p{L}/u.test(asked)
    ? asked === written
    : asked.toLowerCase() === written.toLowerCase()
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}
