import { byName } from './ledger.ts'

const NUMBERED = /^(.*?)(0|[1-9]\d{0,8})$/
const RUN = /^(.*?)(0|[1-9]\d{0,8})\.\.([1-9]\d{0,8})$/
const LEAST = 3
/** No report has so many paragraphs; a longer run is a slip, and would fill the memory. */
const MOST = 100_000

/** Writes anchors in order, those that are numbered one after another as a run: `background para-1..23 risks`. */
export function formatAnchors(anchors: Iterable<string>): string {
  const numbers = new Map<string, number[]>()
  const written: string[] = []
  for (const anchor of new Set(anchors)) {
    const [, stem, digits] = NUMBERED.exec(anchor) ?? []
    const found = stem === undefined ? undefined : numbers.get(stem)
    if (stem === undefined) written.push(anchor)
    else if (found) found.push(Number(digits))
    else numbers.set(stem, [Number(digits)])
  }
  for (const [stem, found] of numbers) written.push(...runsOf(stem, found))
  return written.toSorted(byName).join(' ')
}

function runsOf(stem: string, numbers: readonly number[]): readonly string[] {
  const sorted = numbers.toSorted((a, b) => a - b)
  const runs: string[] = []
  for (let from = 0; from < sorted.length;) {
    let to = from
    while ((sorted[to + 1] ?? Number.NaN) === (sorted[to] ?? 0) + 1) to++
    const run = sorted.slice(from, to + 1)
    if (run.length >= LEAST) runs.push(`${stem}${run[0]}..${run.at(-1)}`)
    else runs.push(...run.map((number) => `${stem}${number}`))
    from = to + 1
  }
  return runs
}

/** Reads what `formatAnchors` writes; undefined where a run cannot be. */
export function parseAnchors(written: string): readonly string[] | undefined {
  const anchors: string[] = []
  for (const word of written.split(' ')) {
    const [, stem = '', first, last] = word.includes('..') ? (RUN.exec(word) ?? []) : []
    if (first === undefined) {
      if (word !== '') anchors.push(word)
      continue
    }
    if (Number(last) < Number(first) || Number(last) - Number(first) > MOST) return undefined
    for (let number = Number(first); number <= Number(last); number++) anchors.push(`${stem}${number}`)
  }
  return anchors
}
