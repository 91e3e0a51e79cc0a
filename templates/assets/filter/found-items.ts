import { itemsInAll, type FilterIndex } from '../../../src/domain/list-filters/filter-index.ts'
import { pagesOfItems } from '../../../src/domain/list-filters/filter-items.ts'
import type { ListFilterParts } from './list-filter-parts.ts'
import { listReader } from './listed-items.ts'

/** What of a list is shown. */
export interface FoundItems {
  /** Shows the items at these places, the first of them at once and the others when they are asked for. */
  show(places: readonly number[]): void
  /** Shows the page as it is where nothing is chosen. */
  showAll(): void
}

/** So many items are shown at first, and so many more each time that more are asked for. */
const SHOWN = 20

/** Shows what was found in its place on the page, and says how many there are. */
export function foundItems(parts: ListFilterParts, index: FilterIndex): FoundItems {
  const { count, found, items, more, instead, nouns } = parts
  const [one, many] = nouns
  const total = itemsInAll(index)
  const all = `${inDigits(total)} ${total === 1 ? one : many}`
  const read = listReader()
  let places: readonly number[] = []
  let shown = 0
  let asked = 0

  const say = (words: string, isFiltered: boolean) => {
    found.hidden = !isFiltered
    instead.hidden = isFiltered
    found.removeAttribute('aria-busy')
    count.textContent = words
  }
  /** Shows the first so many; gives them, or undefined where something else is to be shown by now. */
  const showFirst = async (most: number): Promise<readonly Element[] | undefined> => {
    const own = (asked += 1)
    found.setAttribute('aria-busy', 'true')
    const answer = await read(pagesOfItems(index, places.slice(0, most))).catch(() => 'failed' as const)
    if (own !== asked) return undefined
    if (answer === 'failed') {
      say(`The ${many} could not be loaded. Open this page again to try once more.`, false)
      return undefined
    }
    shown = answer.items.length
    answer.list?.append(...answer.items)
    items.replaceChildren(...(answer.list ? [answer.list] : []))
    more.hidden = shown === places.length
    say(foundInWords(places.length, shown, all), true)
    return answer.items
  }
  more.addEventListener('click', () => {
    const before = shown
    // The button may be gone: whoever reads on by keyboard goes on at the first that is new.
    void showFirst(before + SHOWN).then((now) => now?.[before]?.querySelector('a')?.focus())
  })
  return {
    show(some) {
      places = some
      void showFirst(SHOWN)
    },
    showAll() {
      asked += 1
      say(all, false)
    },
  }
}

function foundInWords(found: number, shown: number, all: string): string {
  if (found === 0) return `None of ${all} has all of that`
  const words = `${inDigits(found)} of ${all}`
  return shown < found ? `${words}, of which the first ${inDigits(shown)} are shown` : words
}

function inDigits(number: number): string {
  return number.toLocaleString('en-GB')
}
