import type { Answer } from './answer-search.ts'
import { knownWords } from './query/parse-query.ts'

const LONGEST_SHOWN = 80

/** How many pages answer, as it is shown and announced: `4 results for crm`, `About 1,200 results for council`. */
export function countWords({
  typed,
  corrected,
  total,
  isExact,
}: Pick<Answer, 'typed' | 'corrected' | 'total' | 'isExact'>): string {
  const number = `${isExact ? '' : 'About '}${roundly(total, isExact).toLocaleString('en-GB')}`
  const count = total === 0 ? 'No results' : total === 1 ? '1 result' : `${number} results`
  return `${count} for ${shownQuery(corrected ?? typed)}`
}

/** What a screen reader says of an answer: the count, and the spelling that may have been meant. */
export function announcementOf(answer: Answer): string {
  if (answer.corrected !== undefined) return `${countWords(answer)}, instead of ${shownQuery(answer.typed)}`
  return answer.suggestion === undefined
    ? countWords(answer)
    : `${countWords(answer)}. Did you mean ${answer.suggestion}?`
}

/** What a reader should know of how the answer came about; nothing is left out in silence. */
export function notesOf({ groups, unknown, isComplete }: Answer): readonly string[] {
  if (groups.length === 0) return []
  return [
    ...(unknown.length > 0 ? [`${notInRecord(unknown)} These results hold the other words.`] : []),
    ...(unknown.length === 0 && !isComplete ? ['No page holds all of these words. These hold some of them.'] : []),
  ]
}

/** Why nothing was found. */
export function reasonsOf({ typed, query, unknown, isFound }: Answer): readonly string[] {
  if (isFound) return ['Nothing that your filters leave holds these words.']
  if (query.words.length === 0) return [`There is no word to search for in ${shownQuery(typed)}.`]
  if (unknown.length > 0) return [notInRecord(unknown)]
  if (query.exact.length > 0) return ['No page holds the words in quotes side by side, just as they were typed.']
  return ['Each of these words is in the record, but no page holds enough of them together.']
}

/** Shorter searches that find something, where a part of the search is in the record. */
export function shorterSearches({ query, unknown }: Answer): readonly string[] {
  const known = knownWords(query).map(({ typed }) => typed)
  if (unknown.length > 0 || query.exact.length > 0) return known.length > 0 ? [known.join(' ')] : []
  return known.length > 1 ? known : []
}

/** A search as it is repeated to the reader: what was pasted is not read out whole. */
export function shownQuery(typed: string): string {
  const plain = typed.trim().replace(/\s+/g, ' ')
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain
}

/** A number that is not exact has no more than two figures that say anything. */
function roundly(total: number, isExact: boolean): number {
  return isExact || total < 100 ? total : Number(total.toPrecision(2))
}

function notInRecord(unknown: Answer['unknown']): string {
  const quoted = unknown.map(({ typed }) => `“${shownQuery(typed)}”`)
  return quoted.length === 1
    ? `${quoted[0]} is nowhere in the record.`
    : `${quoted.join(', ')} are nowhere in the record.`
}
