import type { ListInstance, ListLevel } from './numbering-definitions.ts'
import { formatNumber } from '../document/number-format.ts'

/** Counts a document's lists as Word does, paragraph after paragraph in document order. */
export interface NumberCounter {
  /** Counts one paragraph at a level (from 0) of a list, and gives the values of all levels down to its own. */
  count(list: ListInstance, level: number, startAt?: number): readonly number[]
}

interface Count {
  readonly values: Map<number, number>
  /** Levels of lists whose own start has been used up; a start counts once. */
  readonly started: Set<string>
}

/**
 * Makes a counter. Lists that share a definition share the count. A paragraph at one level ends the count of the levels
 * below, unless such a level says otherwise. What real files show, by the results of their cross-references:
 *
 * - A level that is passed over counts all the same: where `10.1` comes first, the next paragraph of its parent is `11`.
 * - A list's own start applies once, the first time that its level is met; when the level begins again, it begins where
 *   the definition says.
 * - A list that is first met at a deeper level goes on from the levels above as they stand: their own starts are used up.
 */
export function createNumberCounter(): NumberCounter {
  const counts = new Map<string, Count>()

  return {
    count(list, level, startAt) {
      const count = counts.get(list.countKey) ?? { values: new Map(), started: new Set() }
      counts.set(list.countKey, count)
      for (const below of Array.from(count.values.keys())) {
        if (below > level && restarts(list.levels.get(below), below, level)) count.values.delete(below)
      }
      for (let above = 0; above < level; above++) {
        const own = takeStart(list, above, count.started)
        if (!count.values.has(above)) count.values.set(above, own ?? startOf(list, above))
      }
      const own = takeStart(list, level, count.started)
      const before = count.values.get(level)
      const next = before === undefined ? startOf(list, level) : before + 1
      count.values.set(level, startAt ?? own ?? next)
      return Array.from({ length: level + 1 }, (_, at) => count.values.get(at) ?? startOf(list, at))
    },
  }
}

/** The start that a list has of its own at a level, the first time that it is asked for. */
function takeStart(list: ListInstance, level: number, started: Set<string>): number | undefined {
  const key = `${list.numId}:${level}`
  if (started.has(key)) return undefined
  started.add(key)
  return list.startOverrides.get(level)
}

/** Whether a paragraph at the level `used` makes the level `below` it begin again. */
function restarts(level: ListLevel | undefined, below: number, used: number): boolean {
  const after = level?.restartAfter
  if (after === undefined) return true
  // The level named is the lowest whose use starts this one again; one that is not above it means nothing.
  if (after === 0) return false
  return after > below ? true : used < after
}

function startOf(list: ListInstance, level: number): number {
  return list.levels.get(level)?.start ?? 1
}

/** The number as printed, for a level whose text is such as `%1.%2` or `(%3)`. */
export function printNumber(list: ListInstance, level: number, values: readonly number[]): string {
  const own = list.levels.get(level)
  if (!own) return ''
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = list.levels.get(at)?.format ?? 'decimal'
    if (format === 'bullet') return ''
    const isPlain = own.isLegal && !(at === level && format === 'none')
    return formatNumber(values[at] ?? startOf(list, at), isPlain && format !== 'decimalZero' ? 'decimal' : format)
  })
}
