import { stemmer } from 'stemmer'

/** British and American spellings of one word, where a reader may type either. Longer words are covered by their stems. */
const AMERICAN: Readonly<Record<string, string>> = {
  center: 'centre',
  color: 'colour',
  labor: 'labour',
  license: 'licence',
  neighborhood: 'neighbourhood',
  program: 'programme',
  programs: 'programme',
}

/** What a word has in common with its plural and its other endings, so that `strategies` finds `strategy`. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word
  const british = AMERICAN[word] ?? word.replace(/(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is')
  return stemmer(british)
}
