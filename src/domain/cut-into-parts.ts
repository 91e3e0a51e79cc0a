/** A list cut into parts, none of which grows without end. */
export interface Parts<T> {
  /** What the list's own page shows. */
  readonly newest: readonly T[]
  /** What went before, the oldest part first: a part that is full stays as it is for ever, whatever comes later. */
  readonly earlier: readonly (readonly T[])[]
}

/**
 * Cuts a list, newest first, into parts of so much weight. They are filled from the oldest on, so that what is added later
 * changes none of them; the newest part is what is left over with the last full one, so that it is never nearly empty.
 */
export function cutIntoParts<T>(newestFirst: readonly T[], weigh: (item: T) => number, most: number): Parts<T> {
  const full: T[][] = []
  let open: T[] = []
  let weight = 0
  for (const item of newestFirst.toReversed()) {
    const own = weigh(item)
    if (open.length > 0 && weight + own > most) {
      full.push(open.toReversed())
      open = []
      weight = 0
    }
    open.push(item)
    weight += own
  }
  const last = full.at(-1) ?? []
  return { newest: [...open.toReversed(), ...last], earlier: full.slice(0, -1) }
}
