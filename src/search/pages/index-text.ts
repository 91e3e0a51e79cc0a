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

/** The words of a page in their places, in the forms by which they are found; `NO_WORD` where there is none. */
export function indexWords(entries: readonly SearchEntry[]): readonly string[] {
  const late: string[] = []
  const fill = (texts: readonly string[], room: number): readonly string[] => {
    const words = texts.filter((text) => text !== '').flatMap((text) => [...mainWords(text, late), NO_WORD])
    late.push(...(words.length > room ? [NO_WORD, ...words.slice(room)] : []))
    const kept = words.slice(0, room)
    return [...kept, ...Array.from({ length: room - kept.length }, () => NO_WORD)]
  }
  const labels = entries.flatMap(({ unit, label, section }) => [
    unit === 'paragraph' || unit === 'row' ? '' : label,
    section,
  ])
  // As in `searchedFields`: what only stands in a page is not found by the page's title.
  const title = fill(
    once(entries.filter(isWholePage).map(({ pageTitle }) => pageTitle)),
    PART_STARTS.heading - PART_STARTS.title,
  )
  const headings = fill(once(labels), PART_STARTS.name - PART_STARTS.heading)
  const names = fill(once(entries.flatMap((entry) => entry.names)), PART_STARTS.somewhere - PART_STARTS.name)
  const somewhere = fill([], PART_STARTS.text - PART_STARTS.somewhere)
  const text = entries.flatMap((entry) => [...mainWords(entry.text, late), NO_WORD])
  const pointers = once(entries.flatMap(pointerWords)).flatMap((word) => [word, NO_WORD])
  return [...title, ...headings, ...names, ...somewhere, ...text, ...pointers, ...late]
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
