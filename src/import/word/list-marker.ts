import type { Mark } from '../document.ts'
import { tidy } from '../inline-text.ts'
import { bulletMark } from './bullet-mark.ts'
import { printNumber, type NumberCounter } from './number-counter.ts'
import type { ListPlace } from './paragraph-numbering.ts'

/** Counts a paragraph in its list and gives what Word prints before it; undefined where it prints nothing. */
export function listMark(place: ListPlace, counter: NumberCounter): Mark | undefined {
  const level = place.list.levels.get(place.level)
  const values = counter.count(place.list, place.level)
  if (!level || level.isHidden) return undefined
  if (level.format === 'bullet') {
    return { kind: 'bullet', printed: bulletMark(level.text, level.font), computed: true, level: place.level }
  }
  const printed = tidy(printNumber(place.list, place.level, values))
  return printed === '' ? undefined : { kind: 'number', printed, computed: true, level: place.level }
}
