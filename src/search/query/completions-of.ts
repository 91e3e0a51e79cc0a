import type { Lexicon } from './lexicon.ts'

const SHORTEST = 2
const SHORTEST_WORD = 3
const MOST = 6

/** What someone who is still typing may be about to type: known phrases first, then the record's own words. */
export function completionsOf(typed: string, lexicon: Lexicon): readonly string[] {
  const begun = typed.replace(/\s+/g, ' ').trimStart().toLowerCase()
  if (begun.trim().length < SHORTEST || begun.length > 60) return []
  const phrases = lexicon.synonyms
    .flat()
    .filter(({ written, forms }) => written.toLowerCase().startsWith(begun) && forms.every(({ length }) => length > 0))
    .map(({ written }) => written.toLowerCase())
  const [, before = '', last = ''] = /^(.*?)(\p{L}+)$/u.exec(begun) ?? []
  const words = last.length < SHORTEST_WORD ? [] : wordsBeginning(last, lexicon).map((word) => before + word)
  return [...new Set([...phrases, ...words])].filter((one) => one !== begun.trim()).slice(0, MOST)
}

/** Those on most pages first. */
function wordsBeginning(last: string, { counts }: Lexicon): readonly string[] {
  const longer = [...counts].filter(([word]) => word.length > last.length && word.startsWith(last) && !/\d/.test(word))
  return longer.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word)
}
