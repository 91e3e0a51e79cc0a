import type { Leftover } from '../document/document.ts'
import { shorten } from '../document/inline-text.ts'

/** How words were made unseen, as the end of a sentence: `in the text, in the colour of what is behind them`. */
export const UNSEEN = {
  colour: 'in the colour of what is behind them',
  clear: 'in no colour at all',
  small: 'in type smaller than 4 points',
  squeezed: 'squeezed until they cannot be read',
  web: 'hidden from readers on the web',
  row: 'in a row that is hidden or has no height',
  column: 'in a column that has no width',
  line: 'in a line that has no height',
  outside: 'outside the page',
  shape: 'under a drawn shape, or so near one that only a person can tell',
  picture: 'behind a picture',
  box: 'in a box that is hidden or has no size',
  cut: 'in a part of the page that is cut off',
} as const

/** Says that words which nobody would see stand in a file, and why nobody would. */
export function unseenWords(text: string, where: string, why: string): readonly Leftover[] {
  return text.trim() === '' ? [] : [{ kind: 'hidden', text: shorten(text), where: `${where}, ${why}` }]
}
