import type { Mark } from '../document/document.ts'
import { tidy } from '../document/inline-text.ts'
import { bulletMark } from './bullet-mark.ts'
import { printNumber } from './number-counter.ts'
import { isKnownFormat } from '../document/number-format.ts'
import type { ListPlace } from './paragraph-numbering.ts'
import type { WordReading } from './word-reading.ts'

/** A paragraph counted in its list: what Word prints before it, if anything, and the values of all levels down to its own. */
export interface Counted {
  readonly mark?: Mark
  readonly place: ListPlace
  readonly values: readonly number[]
}

/** Counts a paragraph in its list. */
export function countParagraph(place: ListPlace, { counter, gathered }: WordReading): Counted {
  const { list, level } = place
  const own = list.levels.get(level)
  const values = counter.count(list, level)
  if (!own || own.isHidden) return { place, values }
  const common = { computed: true, level, list: list.countKey }
  if (own.format === 'bullet') {
    return { place, values, mark: { kind: 'bullet', printed: bulletMark(own.text, own.font), ...common } }
  }
  if (!isKnownFormat(own.format)) {
    gathered.toReview.add(
      `A list is numbered in a way that is not known here (${own.format}): its numbers came in as figures`,
    )
  }
  const printed = tidy(printNumber(list, level, values))
  return printed === '' ? { place, values } : { place, values, mark: { kind: 'number', printed, ...common } }
}
