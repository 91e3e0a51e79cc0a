import { textItem, textList, type TextItem } from './text-list.ts'

/** Makes an item of a list in JSON; what it holds is made as often as it is asked for. */
export function jsonItem(make: () => unknown): TextItem {
  // In a list of its own it stands as far in as it will in the whole one.
  return textItem(() => JSON.stringify([make()], null, 2).slice('['.length, -'\n]'.length))
}

/** A list as JSON, laid out over lines, an item at a time. */
export function jsonList(items: readonly TextItem[]) {
  return textList(items, { opening: '[', between: ',', closing: items.length > 0 ? '\n]\n' : ']\n' })
}
