import { paragraphAddress } from '../../../domain/addresses.ts'
import { groupBy } from '../../../domain/group-by.ts'
import type { CouncilRecord } from '../../../domain/record.ts'
import type { Report } from '../../../domain/report.ts'
import { browseGroups, type BrowseGroup, type BrowseLink } from './browse-group.ts'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * The subjects of the glossary, and the paragraphs that speak of them, newest report first. Each text is read once, however
 * many subjects there are.
 */
export function findSubjects({ glossary, reports }: CouncilRecord): readonly BrowseGroup[] {
  const phrases = glossary.flatMap(({ term, standsFor, searchedAs }, subject) =>
    [term, ...(standsFor === undefined ? [] : [standsFor]), ...searchedAs].map((phrase) => ({
      subject,
      words: wordsOf(phrase),
    })),
  )
  const byFirst = groupBy(phrases, ({ words }) => plain(words[0] ?? ''))
  const found = glossary.map((): BrowseLink[] => [])
  for (const report of reports.filter(({ withdrawn }) => !withdrawn)) {
    for (const { anchor, label, text } of report.body.paragraphs) {
      const link = { text: `${report.title}, paragraph ${label}`, address: paragraphAddress(report, anchor) }
      for (const subject of subjectsIn(text, byFirst)) found[subject]?.push(link)
    }
  }
  return browseGroups(
    glossary.flatMap(({ term, standsFor }, subject) => {
      const links = found[subject] ?? []
      return links.length === 0 ? [] : [{ text: standsFor === undefined ? term : `${standsFor} (${term})`, links }]
    }),
  )
}

type Phrases = ReadonlyMap<string, readonly { readonly subject: number; readonly words: readonly string[] }[]>

function subjectsIn(text: Report['body']['text'], byFirst: Phrases): ReadonlySet<number> {
  const words = wordsOf(text)
  const subjects = words.flatMap((word, at) =>
    (byFirst.get(plain(word)) ?? [])
      .filter((phrase) => phrase.words.every((part, offset) => isSame(part, words[at + offset])))
      .map(({ subject }) => subject),
  )
  return new Set(subjects)
}

/** `IT` is not “it”: what is written in capitals is only found so. */
function isSame(asked: string, written = ''): boolean {
  return asked === asked.toUpperCase() && /\p{L}/u.test(asked) ? asked === written : plain(asked) === plain(written)
}

/** One and several are the same subject. */
function plain(word: string): string {
  return word.toLowerCase().replace(/s$/, '')
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}
