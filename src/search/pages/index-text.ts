import { pointerWords } from '../words/pointer-words.ts'
import { isWholePage, type SearchEntry } from '../entries/search-entry.ts'
import { tokenise, type Token } from '../words/tokens.ts'

/*
 * The words of a page as the engine holds them. The engine gives back at which word of a page it found something, and that is
 * all that is known before the page's text is loaded; so what a word is, a title's, a heading's, a name's or the text's, is told
 * by where it stands.
 */

/**
 * Where each part of a page begins, counted in words. What does not fit in its part goes to the end. A word that stands
 * somewhere in the text of nearly every page is told as being `somewhere`: see `cap-positions.ts`.
 */
export const PART_STARTS = { title: 0, heading: 24, name: 120, somewhere: 256, text: 1280 } as const

/** The text is read in blocks of so many words, so that of a long report only what was found is loaded. */
const WORDS_PER_BLOCK = 500

/** A part of a page, by what its words are. */
export type Part = keyof typeof PART_STARTS

/** Stands where there is no word, so that words of two sentences apart are not neighbours. The engine passes over it. */
export const NO_WORD = '-'

/** The part that a word stands in. */
export function partOf(position: number): Part {
  if (position < PART_STARTS.heading) return 'title'
  if (position < PART_STARTS.name) return 'heading'
  if (position < PART_STARTS.somewhere) return 'name'
  return position < PART_STARTS.text ? 'somewhere' : 'text'
}

/** A page's words in their places, and where the words of each of its entries begin. */
export interface LaidOutPage {
  /** In the forms by which they are found; `NO_WORD` where there is none. */
  readonly words: readonly string[]
  /** For each entry the position of its first word in the text, and for the last one, where the text ends. */
  readonly starts: readonly number[]
}

/** Lays out the words of a page. */
export function layOutPage(entries: readonly SearchEntry[]): LaidOutPage {
  const late: string[] = []
  const fill = (texts: readonly string[], room: number): readonly string[] => {
    const words = spaced(texts, late)
    late.push(...(words.length > room ? [NO_WORD, ...words.slice(room)] : []))
    const kept = words.slice(0, room)
    return [...kept, ...noWords(room - kept.length)]
  }
  // As in `searchedFields`: what only stands in a page is not found by the page's title.
  const title = fill(
    once(entries.filter(isWholePage).map(({ pageTitle }) => pageTitle)),
    PART_STARTS.heading - PART_STARTS.title,
  )
  const headings = fill(once(entries.flatMap(headingsOf)), PART_STARTS.name - PART_STARTS.heading)
  const names = fill(once(entries.flatMap((entry) => entry.names)), PART_STARTS.somewhere - PART_STARTS.name)
  const somewhere = noWords(PART_STARTS.text - PART_STARTS.somewhere)
  const own = entries.map((entry, at) => ownWords(entry, entries[at - 1], late))
  const starts: number[] = [PART_STARTS.text]
  let end: number = PART_STARTS.text
  for (const { length } of own) {
    end += length
    starts.push(end)
  }
  const rest = noWords(blocksIn(end) * WORDS_PER_BLOCK - (end - PART_STARTS.text))
  const pointers = once(entries.flatMap(pointerWords)).flatMap((word) => [word, NO_WORD])
  const words = [...title, ...headings, ...names, ...somewhere, ...own.flat(), ...rest, ...pointers, ...late]
  return { words, starts }
}

/** The words of a page in their places. */
export function indexWords(entries: readonly SearchEntry[]): readonly string[] {
  return layOutPage(entries).words
}

/** How many blocks a text has that ends at a position. */
export function blocksIn(end: number): number {
  return Math.max(1, Math.ceil((end - PART_STARTS.text) / WORDS_PER_BLOCK))
}

/** Which block of the text a position is in; undefined where it is before the text. */
export function blockOf(position: number): number | undefined {
  return position < PART_STARTS.text ? undefined : Math.floor((position - PART_STARTS.text) / WORDS_PER_BLOCK)
}

/**
 * What leads to an entry stands among its own words: its text, what it is called, and its heading where that is a new one. So
 * where a word is found tells which part of the page is to be read.
 */
function ownWords(entry: SearchEntry, before: SearchEntry | undefined, late: string[]): readonly string[] {
  const headings = headingsOf(entry).filter((heading) => heading !== before?.section)
  const called = before === undefined ? [] : [...once(headings), ...entry.names]
  return spaced([...called, entry.text], late)
}

/** What an entry stands under; numbers of paragraphs and rows are no headings. */
function headingsOf({ unit, label, section }: SearchEntry): readonly string[] {
  return [unit === 'paragraph' || unit === 'row' ? '' : label, section]
}

function spaced(texts: readonly string[], late: string[]): readonly string[] {
  return texts.filter((text) => text !== '').flatMap((text) => [...mainWords(text, late), NO_WORD])
}

function noWords(count: number): readonly string[] {
  return Array.from({ length: count }, () => NO_WORD)
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** One word for each token; its other forms, such as `million` beside `4300000`, are found by themselves. */
function mainWords(text: string, late: string[]): readonly string[] {
  return tokenise(text).map(({ forms: [first, ...others] }: Token) => {
    for (const form of others) late.push(form, NO_WORD)
    return first
  })
}
