/** A sentence of a text, from one place to another, with the words of the one before it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly before: string
}

// A stop after an initial or an abbreviation ends no sentence: the next word must begin one, and the last be a word.
const END =
  /(?<=[\p{Ll}\p{N})”’"'\]]{1,2}[.!?][)”’"']?)(?<!\b(?:[Pp]aras?|[Nn]os?|[Cc]f|e\.g|i\.e|vs|pp)\.)[\s\u00a0]+(?=[“‘"'(]?[\p{Lu}\p{N}])/gu

/** Splits running text into sentences. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(END)]
  const starts = [0, ...ends.map((match) => match.index + match[0].length)]
  return starts.map((start, at) => ({
    start,
    end: starts[at + 1] ?? text.length,
    before: at === 0 ? '' : text.slice(starts[at - 1], start),
  }))
}

/** The sentence in which a place of the text stands. */
export function sentenceAt(sentences: readonly Sentence[], place: number): Sentence {
  return sentences.findLast(({ start }) => start <= place) ?? { start: 0, end: place, before: '' }
}
