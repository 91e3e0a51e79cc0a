/** Hands out addresses within one text, never the same twice. */
export class Anchors {
  readonly #taken = new Set<string>()

  /** The first of the candidates that is free. They must not run out. */
  claim(candidates: Iterable<string>): string {
    for (const candidate of candidates) {
      if (this.#taken.has(candidate)) continue
      this.#taken.add(candidate)
      return candidate
    }
    throw new Error('The candidates for an address ran out')
  }
}

const TIMES = ['', '-bis', '-ter', '-quater']

/**
 * `para-1`, `para-1-bis`, `para-1-ter`, …: where numbering starts again, the second run is told from the first as lawyers do.
 * `run` says which run it is, from 0.
 */
export function* paragraphAnchors(anchor: string, run: number): Generator<string> {
  for (let time = run; ; time++) yield anchor + (TIMES[time] ?? `-run-${time + 1}`)
}

const RESERVED = /^(?:para(?:-|$)|note-|notes$)/

/** `risks`, `risks-2`, …; never one that a paragraph or a note could have. */
export function* headingAnchors(text: string): Generator<string> {
  const slug = slugOf(text) || 'section'
  const anchor = RESERVED.test(slug) ? `section-${slug}` : slug
  yield anchor
  for (let time = 2; ; time++) yield `${anchor}-${time}`
}

/** Words as they stand in an address: `Climate & ecology` is `climate-ecology`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
