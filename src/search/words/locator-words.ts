import { locatorsOf } from '../../domain/numbering/number-locator.ts'
import type { SearchEntry } from '../entries/search-entry.ts'

/** Names that lead to one passage, as people write them: `Minute 48`, `Decision reference 690`. */
const LEADING = /^(?:decision )?(minute|reference) (.+)$/i

/** Words that stand for `para 17`, `minute 48` and `ref 690`, by which the passage is gone to at once. */
export function locatorWords({ unit, label, names }: Pick<SearchEntry, 'unit' | 'label' | 'names'>): readonly string[] {
  const paragraph = unit === 'paragraph' ? locatorsOfLabel(label) : []
  if (names.length === 0) return paragraph
  const named = names.flatMap((name) => {
    const [, what = '', which = ''] = LEADING.exec(name) ?? []
    return which === '' ? [] : [locatorWord(what.toLowerCase() === 'minute' ? 'minute' : 'ref', which)]
  })
  return [...paragraph, ...named]
}

/** Reports have their paragraphs by the same numbers: each label is read once. */
function locatorsOfLabel(label: string): readonly string[] {
  const known = LOCATORS.get(label)
  if (known) return known
  const locators = locatorsOf(label)
  LOCATORS.set(label, locators)
  return locators
}

const LOCATORS = new Map<string, readonly string[]>()

/** `minute48`, `ref690`. */
export function locatorWord(what: 'minute' | 'ref', which: string): string {
  return (
    what +
    which
      .toLowerCase()
      .replace(/[^a-z0-9.]/g, '')
      .replace(/\.$/, '')
  )
}

/** Stands before a locator among the record's words, where no word of a text can be taken for one. */
export const LOCATOR = '#'

/** A locator as the engine is given it: it would leave out what is no letter or digit, and take 2A for 2(a). */
export function engineLocator(word: string): string {
  return word.replace(/[^\p{L}\p{N}]+/gu, 'z')
}
