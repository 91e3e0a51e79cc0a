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

/** The words that a word comes from or leads to, though their endings do not tell: of `decided`, `decision`. */
export function familyOf(word: string): readonly string[] {
  const known = FAMILIES.get(word)
  if (known !== undefined) return known
  const relatives = RELATIVES.get(stemOf(word))
  const family = relatives === undefined ? NONE : relatives.filter((other) => other !== word)
  FAMILIES.set(word, family)
  return family
}

/** What a word has in common with its plural and its other endings, so that `strategies` finds `strategy`. */
export function stemOf(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  const stem = makeStem(word)
  STEMS.set(word, stem)
  return stem
}

function makeStem(word: string): string {
  if (/\d/.test(word)) return word
  const british = AMERICAN.get(word) ?? word.replace(/(?<=[a-z]{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is')
  const singular = british.replace(/ies$/, 'y').replace(/s$/, '')
  if (OWN_MEANING.has(british)) return british
  return OWN_MEANING.has(singular) ? singular : stemmer(FAMILY.get(singular) ?? british)
}

/** A record has few different words, each of them very often. */
const STEMS = new Map<string, string>()
const FAMILIES = new Map<string, readonly string[]>()
const NONE: readonly string[] = []
const RELATIVES: ReadonlyMap<string, readonly string[]> = groupRelatives()

function groupRelatives() {
  const pairs = [...FAMILY].map((pair) => [stemOf(pair[1]), pair] as const)
  return new Map(pairs)
}
