import type { Anchors } from '../claim-anchors.ts'
import { numberAnchor, type NumberedUnit } from '../anchors.ts'
import { levelKey, type Level } from './level.ts'
import type { NamedRun, NumberRun } from './number-run.ts'

/** The first run's addresses do not say its name, but answer to it. */
export function firstNamed(
  run: NumberRun,
  { slug }: NamedRun,
  parts: readonly string[],
  unit: NumberedUnit,
): string | undefined {
  return run.index === 0 && slug !== '' ? numberAnchor(unit, parts, slug) : undefined
}

/** Those of its other addresses that no other number has. */
export function aliasesOf(
  { former, named }: { readonly former: string | undefined; readonly named: string | undefined },
  anchors: Anchors,
): readonly string[] {
  return [former, named].flatMap((alias) => (alias === undefined || anchors.has(alias) ? [] : [anchors.claim([alias])]))
}

/** A level as it stands in an address. The suffix of an inserted number keeps its capital: `2A`. */
export function anchorPart(level: Level): string {
  return level.style === 'letter'
    ? levelKey(level)
    : `${level.text.replace(level.suffix, '').toLowerCase()}${level.suffix}`
}
