import type { WordForms } from './forms-of-word.ts'
import type { Lexicon } from './lexicon.ts'
import type { Query } from './parse-query.ts'

/** So few pages are all read, so that nothing more need be asked of the engine to find those that hold the other words too. */
const FEW_PAGES = 20
/** A word on more pages than this share narrows nothing: most pages that hold the others hold it. */
const MOST_PAGES = 0.5

/** The words that a page must hold. */
export function neededWords({ words, known }: Query): readonly number[] {
  return words.flatMap(({ isOptional }, index) => (isOptional || known[index] !== true ? [] : [index]))
}

/**
 * Of the words that a page must hold, those to ask the engine for: the rarest alone where it is on few pages, and otherwise all but
 * those that are nearly everywhere. Whether a page holds the others is seen when it is read. In quotes, each word counts.
 */
export function narrowWords(query: Query, lexicon: Lexicon): readonly number[] {
  const needed = neededWords(query)
  if (query.exact.length > 0) return needed
  const counted = needed.map((index) => ({ index, pages: pagesWithWord(index, query, lexicon) }))
  const [rarest] = counted.toSorted((a, b) => a.pages - b.pages)
  if (rarest && rarest.pages <= FEW_PAGES) return [rarest.index]
  const narrowing = counted.filter(({ pages }) => pages <= MOST_PAGES * lexicon.pages).map(({ index }) => index)
  return narrowing.length > 0 ? narrowing : needed
}

/** On how many pages a word of the search stands at the most, itself or as another word for it. */
export function pagesWithWord(index: number, { words, expansions }: Query, lexicon: Lexicon): number {
  const standing = expansions.filter(({ from, to }) => index >= from && index < to)
  const others = standing.map(({ phrase }) => Math.min(...phrase.map((forms) => pagesWithForms(forms, lexicon))))
  return [pagesWithForms(words[index]?.forms ?? new Map<string, number>(), lexicon), ...others].reduce(
    (sum, pages) => sum + pages,
    0,
  )
}

function pagesWithForms(forms: WordForms, lexicon: Lexicon): number {
  return pagesWith(forms.keys(), lexicon)
}

/** On how many pages some words stand at the most. One that was not loaded may stand on any number. */
export function pagesWith(words: Iterable<string>, { counts }: Lexicon): number {
  return [...words].reduce((sum, word) => sum + (counts.get(word) ?? Number.POSITIVE_INFINITY), 0)
}
