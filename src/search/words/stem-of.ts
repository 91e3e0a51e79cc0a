import { stemmer } from 'stemmer'

/** British and American spellings of one word, where a reader may type either. Longer words are covered by their stems. */
const AMERICAN = new Map([
  ['center', 'centre'],
  ['centers', 'centre'],
  ['color', 'colour'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['license', 'licence'],
  ['neighborhood', 'neighbourhood'],
  ['neighborhoods', 'neighbourhood'],
  ['program', 'programme'],
  ['programs', 'programme'],
])

/** Words with a meaning of their own, which the rules of English would take for another: `housing` is not in a `house`. */
const OWN_MEANING = new Set(
  'housing parking planning policing police licensing nursing universal university general generation communal community organ'.split(
    ' ',
  ),
)

/** Words whose own ending hides what they come from. */
const FAMILY = new Map([
  ['decision', 'decide'],
  ['financial', 'finance'],
  ['spent', 'spend'],
  ['strategic', 'strategy'],
])

/** What a word has in common with its plural and its other endings, so that `strategies` finds `strategy`. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word
  const british = AMERICAN.get(word) ?? word.replace(/(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is')
  const singular = british.replace(/ies$/, 'y').replace(/s$/, '')
  if (OWN_MEANING.has(british)) return british
  return OWN_MEANING.has(singular) ? singular : stemmer(FAMILY.get(singular) ?? british)
}
