import { escapeWords } from './escape-words.ts'

/** How words are set apart. */
interface Emphasis {
  readonly bold?: boolean
  readonly italic?: boolean
}

/**
 * Words in bold or italic as Markdown, given the characters on either side. Markdown takes asterisks for emphasis only where
 * no word goes on outside while a sign stands inside: there the sign is left outside, so that `(new)item` in bold keeps its
 * bold word: `(**new**)item`. Words that are nothing but signs stay plain there.
 */
export function emphasise(words: string, { bold, italic }: Emphasis, before: string, after: string): string {
  if (bold !== true && italic !== true) return escapeWords(words)
  const { lead, core, tail } = withSignsOutside(words, isLetter(before), isLetter(after))
  const opener = lead === '' ? before : lead.slice(-1)
  // Asterisks right after those of the words before would be taken together with them.
  const sign = opener === '*' ? '_' : '*'
  if (core === '' || (sign === '_' && isLetter(tail === '' ? after : tail.charAt(0)))) return escapeWords(words)
  const mark = sign.repeat((bold === true ? 2 : 0) + (italic === true ? 1 : 0))
  return `${escapeWords(lead)}${mark}${escapeWords(core)}${mark}${escapeWords(tail)}`
}

/** Signs at either end are set outside where they must be; a bracket takes the one that it belongs to with it. */
function withSignsOutside(
  words: string,
  atStart: boolean,
  atEnd: boolean,
): { readonly lead: string; readonly core: string; readonly tail: string } {
  const isWhole = /^[([“‘][^()[\]“”‘’]*[)\]”’]\W*$/.test(words)
  const first = /^[^\p{L}\p{N}]*/u.exec(words)?.[0] ?? ''
  const lead = atStart || (atEnd && isWhole) ? first : ''
  const rest = words.slice(lead.length)
  const last = /[^\p{L}\p{N}]*$/u.exec(rest)?.[0] ?? ''
  const tail = atEnd || (atStart && isWhole) ? last : ''
  return { lead, core: rest.slice(0, rest.length - tail.length), tail }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
