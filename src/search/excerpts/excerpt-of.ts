import type { Mark } from '../ranking/match-field.ts'

/** A stretch of an excerpt, found or not. */
export interface Segment {
  readonly text: string
  readonly isFound: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const LONGEST = 280
const BEFORE_FIRST_FOUND = 90
const SENTENCE_END = /(?<=[.!?;])\s+(?=["'“‘(]?[\p{Lu}\d£])/gu

/** The sentence of a text that holds most of what was looked for, with the words that were found told apart. */
export function excerptOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const sentences = sentencesOf(text)
  const best = sentences.reduce((one, other) => (wordsIn(other, marks) > wordsIn(one, marks) ? other : one))
  const { start, end } = shorten(text, best, marks)
  const segments = cut(text, { start, end }, joined(marks))
  return [
    ...(start > best.start ? [{ text: '… ', isFound: false }] : []),
    ...segments,
    ...(end < best.end ? [{ text: ' …', isFound: false }] : []),
  ]
}

function sentencesOf(text: string): readonly [Stretch, ...Stretch[]] {
  const breaks = [...text.matchAll(SENTENCE_END)]
  const [first, ...others] = [
    { end: 0, next: 0 },
    ...breaks.map(({ index, 0: gap }) => ({ end: index, next: index + gap.length })),
  ]
  const starts = [first?.next ?? 0, ...others.map(({ next }) => next)]
  const ends = [...others.map(({ end }) => end), text.length]
  const [opening = { start: 0, end: text.length }, ...rest] = starts.map((start, at) => ({
    start,
    end: ends[at] ?? text.length,
  }))
  return [opening, ...rest]
}

/** How many different words of the search a sentence holds. */
function wordsIn(sentence: Stretch, marks: readonly Mark[]): number {
  return new Set(marks.filter((mark) => isInside(mark, sentence)).flatMap(({ words }) => words)).size
}

/** A very long sentence is cut at words, around the first that was found. */
function shorten(text: string, sentence: Stretch, marks: readonly Mark[]): Stretch {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const firstFound = Math.min(
    sentence.end,
    ...marks.filter((mark) => isInside(mark, sentence)).map((mark) => mark.start),
  )
  const isFound = firstFound < sentence.end
  const wanted = isFound ? Math.max(sentence.start, firstFound - BEFORE_FIRST_FOUND) : sentence.start
  const space = text.indexOf(' ', wanted)
  const start = wanted === sentence.start || space < 0 || space > firstFound ? wanted : space + 1
  if (sentence.end - start <= LONGEST) return { start, end: sentence.end }
  const lastSpace = text.lastIndexOf(' ', start + LONGEST)
  return { start, end: lastSpace > start ? lastSpace : start + LONGEST }
}

function cut(text: string, { start, end }: Stretch, marks: readonly Stretch[]): readonly Segment[] {
  const inside = marks.filter((mark) => isInside(mark, { start, end }))
  const edges = [start, ...inside.flatMap((mark) => [mark.start, mark.end]), end]
  return edges
    .slice(0, -1)
    .map((from, at) => ({ text: text.slice(from, edges[at + 1]), isFound: at % 2 === 1 }))
    .filter((segment) => segment.text !== '')
}

/** Marks that touch or overlap become one. */
function joined(marks: readonly Mark[]): readonly Stretch[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start)
  return sorted.reduce<readonly Stretch[]>((all, { start, end }) => {
    const last = all.at(-1)
    return last && start <= last.end
      ? [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }]
      : [...all, { start, end }]
  }, [])
}

function isInside(mark: Stretch, stretch: Stretch): boolean {
  return mark.start >= stretch.start && mark.end <= stretch.end
}
