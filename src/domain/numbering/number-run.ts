import { slugOf } from '../anchors.ts'
import type { TrailHeading } from './heading-trail.ts'
import { divisionName, runName } from './run-name.ts'

/** A stretch of a text within which no number stands twice. */
export interface NumberRun {
  /** Which it is, from 0. */
  readonly index: number
  /** The heading it begins under, or empty, and that heading's line; the first goes from the text's first line. */
  readonly heading: string
  readonly line: number
  /** The outermost headings that its numbers stand under. */
  readonly places: Set<string>
  /** The keys of the numbers met in it. */
  readonly keys: Set<string>
}

/** A run as people name it. */
export interface NamedRun {
  /** `Annex B`; empty for the report's own numbers. */
  readonly name: string
  /** As it begins addresses: `annex-b`; empty where it does not. */
  readonly slug: string
}

/** Makes a run. */
export function startRun(index: number, heading: TrailHeading | undefined): NumberRun {
  const line = index === 0 ? 0 : (heading?.line ?? 0)
  return { index, heading: heading?.text ?? '', line, places: new Set(), keys: new Set() }
}

/** Names the runs of a text: by their headings, and the first only where it is one part among others. */
export function nameRuns(runs: readonly NumberRun[]): readonly NamedRun[] {
  const [first, second] = runs
  if (!first || !second) return runs.map(() => ({ name: '', slug: '' }))
  const taken = new Set<string>()
  const firstName = isPart(first, second) ? runName(first.heading) : ''
  return runs.map((run, at) => {
    const name = once(taken, at === 0 ? firstName : runName(run.heading))
    return { name, slug: name === '' ? '' : slugOf(name) || `run-${at + 1}` }
  })
}

/** The first run is a part where all of it stands under one heading, and the next begins under one of the same kind. */
function isPart(first: NumberRun, second: NumberRun): boolean {
  if (first.heading === '' || first.places.size > 1) return false
  return divisionName(first.heading) !== undefined || divisionName(second.heading) === undefined
}

function once(taken: Set<string>, name: string): string {
  if (name === '') return ''
  for (let time = 1; ; time++) {
    const tried = time === 1 ? name : `${name} (${time})`
    if (taken.has(tried.toLowerCase())) continue
    taken.add(tried.toLowerCase())
    return tried
  }
}
