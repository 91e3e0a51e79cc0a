/*
 * Anchors: addresses within one page. Like addresses they are a promise, and are made here alone. Two hyphens keep those that we
 * make apart from those of headings, which have none.
 */

/** Hands out addresses within one text, never the same twice. */
export class Anchors {
  readonly #taken: Set<string>
  readonly #tried = new Map<string, number>()

  /** `taken` are addresses that stand on the same page already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken)
  }

  /** The first of the candidates that is free. They must not run out. */
  claim(candidates: Iterable<string>): string {
    for (const candidate of candidates) {
      if (this.#taken.has(candidate)) continue
      this.#taken.add(candidate)
      return candidate
    }
    throw new Error('The candidates for an address ran out')
  }

  /** The first of a series that is free, from a place in it; those that are known to be taken are not tried again. */
  claimOf(base: string, nth: (time: number) => string, from = 0): string {
    for (let time = Math.max(from, this.#tried.get(base) ?? 0); ; time++) {
      const candidate = nth(time)
      if (this.#taken.has(candidate)) continue
      this.#taken.add(candidate)
      if (from === 0) this.#tried.set(base, time + 1)
      return candidate
    }
  }

  /** Whether an address is handed out already. */
  has(anchor: string): boolean {
    return this.#taken.has(anchor)
  }
}

/** What the numbers of a text are of: a report's own paragraphs, what it recommends, or what a meeting resolved. */
export type NumberedUnit = 'paragraph' | 'recommendation' | 'resolution'

const STEMS: Readonly<Record<NumberedUnit, string>> = {
  paragraph: 'para',
  recommendation: 'recommendation',
  resolution: 'resolution',
}

/** `para-17`, `para-2A`, `para-1-2`, `para-17-a`; in a part that counts anew, `annex-b--para-3`. */
export function numberAnchor(unit: NumberedUnit, parts: readonly string[], run: string): string {
  return `${run === '' ? '' : `${run}--`}${STEMS[unit]}-${parts.join('-')}`
}

/** Of two that are numbered alike by mistake, the second ends in `-again`. */
export function anchorAgain(anchor: string, time: number): string {
  return time === 0 ? anchor : `${anchor}-again${time > 1 ? `-${time}` : ''}`
}

const TIMES = ['', '-bis', '-ter', '-quater']

/** Where numbering started again, addresses used to say so as lawyers do: `para-1`, `para-1-bis`, `para-1-ter`. They still answer. */
export function formerAnchor(anchor: string, time: number): string {
  return anchor + (TIMES[time] ?? `-run-${time + 1}`)
}

const RESERVED = /^(?:para(?:-|$)|note-|notes$)/

/** `risks`, `risks-2`, …; never one that a paragraph or a note could have. */
export function* headingAnchors(text: string): Generator<string> {
  const slug = slugOf(text) || 'section'
  const anchor = RESERVED.test(slug) ? `section-${slug}` : slug
  yield anchor
  for (let time = 2; ; time++) yield `${anchor}-${time}`
}

/**
 * The anchor of a decision on its meeting's page: `decision-2023-care-home-fees`; where a part of the item was decided by itself,
 * `decision-2023-care-home-fees--recommendations-1-and-2`.
 */
export function decisionAnchor(report: { readonly year: string; readonly slug: string }, part?: string): string {
  const anchor = `decision-${report.year}-${report.slug}`
  return part === undefined ? anchor : anchorWithin(anchor, slugOf(part) || 'part')
}

/** An anchor of a text that is printed beside others of its kind: `decision-2023-care-home-fees--resolution-b`. */
export function anchorWithin(place: string, anchor: string): string {
  return `${place}--${anchor}`
}

/** Parts of pages that something else leads to. Ids of the page itself have two hyphens, which no heading's has. */
export const RECOMMENDATION_ANCHOR = 'page--recommendation'
export const CORRECTIONS_ANCHOR = 'page--corrections'
export const ASSETS_ANCHOR = 'page--assets'
export const TIMELINE_ANCHOR = 'page--timeline'

/** `project--bookings`: its row in the table of projects that a report prints. */
export function projectRowAnchor(project: { readonly slug: string }): string {
  return `project--${project.slug}`
}

/** `table-2--row-3`: a row of a table that the author wrote. */
export function tableRowAnchor(table: number, row: number): string {
  return `table-${table}--row-${row}`
}

/** The section of notes. No heading of an author's can have it: see `headingAnchors`. */
export const NOTES_ANCHOR = 'notes'

/** `note-1`: a note, by what its labels have in common. */
export function noteAnchor(key: string): string {
  return `note-${key}`
}

/** `note-1-reference`: the place that refers to a note, and `note-1-reference-2` for the second. */
export function noteReferenceAnchor(key: string, time: number): string {
  return `note-${key}-reference${time > 1 ? `-${time}` : ''}`
}

/** `term-garden-waste`: a term on the glossary's page. */
export function termAnchor(term: string): string {
  return `term-${term.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
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
