import { splitWords, withoutWords } from '../receipt/split-words.ts'
import { lineText, type HeaderLine } from './header-lines.ts'
import type { HeaderField } from './read-fields.ts'

/** Whether every word of a line belongs to a field that was read. Only then may the line leave the text. */
export function isLineRead(line: HeaderLine, at: number, read: readonly HeaderField[]): boolean {
  const own = read.filter(({ lines }) => lines.includes(at))
  if (own.length === 0) return false
  return withoutWords(splitWords(lineText(line)), splitWords(own.map(({ words }) => words).join('\n'))).length === 0
}
