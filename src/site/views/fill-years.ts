import { weightOf } from './list-pages.ts'

/** A year on a page of all years: its newest items, as many as the page has room for. */
export interface FilledYear<T> {
  readonly year: string
  readonly items: readonly T[]
  /** How many of the year are not shown here. */
  readonly more: number
}

/** So many bytes of items go on a page of all years. */
const ROOM = 60_000

/** Fills a page with the newest items of the newest years. Every year is named, so that its place on the page always answers. */
export function fillYears<T>(
  years: readonly (readonly [string, readonly T[]])[],
  room = ROOM,
): readonly FilledYear<T>[] {
  let left = room
  return years.map(([year, items]) => {
    const shown = items.filter((item) => {
      left -= left > 0 ? weightOf(item) : 0
      return left > 0
    })
    return { year, items: shown, more: items.length - shown.length }
  })
}

/** `12 more reports of 2021`; undefined where all are shown. */
export function moreInWords(
  more: number,
  shown: number,
  [one, many]: readonly [one: string, many: string],
  year: string,
): string | undefined {
  if (more === 0) return undefined
  return `${more.toLocaleString('en-GB')}${shown > 0 ? ' more' : ''} ${more === 1 ? one : many} of ${year}`
}
