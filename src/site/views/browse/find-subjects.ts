import { paragraphAddress } from '../../../domain/addresses.ts'
import { groupBy } from '../../../domain/group-by.ts'
import type { CouncilRecord } from '../../../domain/record.ts'
import { browseGroups, gather, type BrowseGroup, type GatheredLinks } from './browse-group.ts'

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
  const phrasesFrom = fromWord(groupBy(phrases, ({ words }) => plain(words[0] ?? '')))
  const found = glossary.map((): GatheredLinks => ({ links: [], more: 0 }))
  for (const report of reports.filter(({ withdrawn }) => !withdrawn)) {
    for (const { anchor, label, text } of report.body.paragraphs) {
      for (const subject of subjectsIn(text, phrasesFrom)) {
        const group = found[subject]
        if (!group) continue
        gather(group, () => ({
          text: `${report.title}, paragraph ${label}`,
          address: paragraphAddress(report, anchor),
        }))
      }
    }
  }
  return browseGroups(
    glossary.flatMap(({ term, standsFor }, subject) => {
      const { links, more } = found[subject] ?? { links: [], more: 0 }
      return links.length === 0
        ? []
        : [{ text: standsFor === undefined ? term : `${standsFor} (${term})`, links, more }]
    }),
  )
}

interface Phrase {
  readonly subject: number
  readonly words: readonly string[]
}

type PhrasesFrom = (word: string) => readonly Phrase[] | undefined

/** The phrases that begin with a word, whatever its form. The words of a record are few, and each is asked for many times. */
function fromWord(byFirst: ReadonlyMap<string, readonly Phrase[]>): PhrasesFrom {
  const known = new Map<string, readonly Phrase[] | undefined>()
  return (word) => {
    if (!known.has(word)) known.set(word, byFirst.get(plain(word)))
    return known.get(word)
  }
}

function subjectsIn(text: string, phrasesFrom: PhrasesFrom): ReadonlySet<number> {
  const words = wordsOf(text)
  const subjects = new Set<number>()
  for (const [at, word] of words.entries()) {
    for (const phrase of phrasesFrom(word) ?? []) {
      if (phrase.words.every((part, offset) => isSame(part, words[at + offset]))) subjects.add(phrase.subject)
    }
  }
  return subjects
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
