import { isLocator, locatorsOf } from '../../domain/numbering/number-locator.ts'
import type { SearchEntry } from '../entries/search-entry.ts'

/** Names that point at one place, as people write them: `Minute 48`, `Decision reference 690`. */
const POINTING = /^(?:decision )?(minute|reference) (.+)$/i

/** Words that stand for `para 17`, `minute 48` and `ref 690`, by which the place is gone to at once. */
export function pointerWords({ unit, label, names }: Pick<SearchEntry, 'unit' | 'label' | 'names'>): readonly string[] {
  const paragraph = unit === 'paragraph' ? locatorsOf(label) : []
  const named = names.flatMap((name) => {
    const [, what = '', which = ''] = POINTING.exec(name) ?? []
    return which === '' ? [] : [pointerWord(what.toLowerCase() === 'minute' ? 'minute' : 'ref', which)]
  })
  return [...paragraph, ...named]
}

/** Whether a word of the index stands for a place by its number, and is no word of the record. */
export function isPointerWord(word: string): boolean {
  return isLocator(word) || /^(?:minute|ref)\d/.test(word)
}

/** `minute48`, `ref690`. */
export function pointerWord(what: 'minute' | 'ref', which: string): string {
  return (
    what +
    which
      .toLowerCase()
      .replace(/[^a-z0-9.]/g, '')
      .replace(/\.$/, '')
  )
}
