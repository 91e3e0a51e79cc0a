import type { ItemsOfPage } from '../../../src/domain/list-filters/filter-items.ts'

/** Items as the pages that list them show them. */
interface ListedItems {
  /** The list that they stand in, without any; undefined where nothing was asked for. */
  readonly list: Element | undefined
  readonly items: readonly Element[]
}

/** Reads items from the pages that list them, each page once. Fails where one cannot be had, or lists other than was expected. */
export function listReader(): (pages: readonly ItemsOfPage[]) => Promise<ListedItems> {
  const lists = new Map<string, Promise<Element>>()
  const read = (href: string) => {
    const list = lists.get(href) ?? fetchList(href)
    lists.set(href, list)
    // What failed need not fail the next time.
    list.catch(() => lists.delete(href))
    return list
  }
  const readItems = async ({ href, lists: expected, places }: ItemsOfPage) => {
    const { children } = await read(href)
    if (children.length !== expected)
      throw new Error(`${href} lists ${children.length}, not ${expected}: it was changed`)
    return places.flatMap((place) => children[place]?.cloneNode(true) ?? []).filter((item) => item instanceof Element)
  }
  return async (pages) => {
    const [first] = pages
    const items = await Promise.all(pages.map(readItems))
    const list = first && (await read(first.href)).cloneNode(false)
    return { list: list instanceof Element ? list : undefined, items: items.flat() }
  }
}

/** The list of a page: its items are the marked element's children. */
async function fetchList(href: string): Promise<Element> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href} was answered with ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const list = page.querySelector('[data-listed]')
  if (!list) throw new Error(`${href} lists nothing`)
  return list
}
