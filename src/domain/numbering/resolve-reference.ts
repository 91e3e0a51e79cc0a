import type { Paragraph } from '../prose.ts'
import type { CrossReference } from './cross-reference.ts'

/** Where in a report a reference stands: the line, and the runs of numbers around it. */
export interface Standpoint {
  readonly line: number
  readonly runs: readonly string[]
}

/** A paragraph, as far as references must know it. */
export type Referable = Pick<Paragraph, 'key' | 'run' | 'line'>

/** What a reference leads to: one, none, or several that it could mean. */
export type Resolved<T> = { readonly found: T } | { readonly found?: undefined; readonly between: readonly T[] }

/**
 * Finds what a reference means: the number in the run it stands in, or the only one there is. From outside, it is the report's own
 * number before that of an annex. Where it could be several, it is none of them.
 */
export function resolveReference<T extends Referable>(
  { key, of, direction }: Pick<CrossReference, 'key' | 'of' | 'direction'>,
  paragraphs: readonly T[],
  from?: Standpoint,
): Resolved<T> {
  const named = paragraphs.filter((paragraph) => paragraph.key === key)
  const runs = of === undefined ? from?.runs : of === 'report' ? [''] : undefined
  const part = of === undefined || of === 'report' ? undefined : of.toLowerCase()
  const there =
    part === undefined ? named : named.filter(({ run }) => [run.toLowerCase(), calledAlike(run)].includes(part))
  const near = there.filter(({ run }) => (runs ?? ['']).includes(run))
  const meant = (near.length > 0 ? near : there).filter(({ line }) => {
    if (direction === undefined || !from) return true
    return direction === 'above' ? line < from.line : line > from.line
  })
  const [found] = meant
  return found && meant.length === 1 ? { found } : { between: meant }
}

/** Of two parts of one name the second is called `Part 1 (2)`, and "Part 1" could be either. */
function calledAlike(run: string): string {
  return run.replace(/ \(\d+\)$/, '').toLowerCase()
}
