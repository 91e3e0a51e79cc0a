import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { measureInTurn, type Figures } from './figures.ts'
import { pagesAlone } from './our-builds.ts'
import { eleventySite, hugoSite, type Peer } from './peers.ts'
import { compare, type ResultRow } from './result-row.ts'
import type { BenchPart } from './bench-part.ts'

const GOALS = { CPU: 0.6, wall: 0.6, 'peak memory': 0.4 }
const MOST_GROWTH = 1.15

/** The pages of all reports, made from nothing, beside Hugo's and plain Eleventy's; and how the cost of one grows with their number. */
export const benchBuild: BenchPart = async ({ sizes, runs, workplaceOf }) => {
  const rows: ResultRow[] = []
  const costs: { readonly reports: number; readonly each: number }[] = []
  for (const reports of sizes) {
    const place = await workplaceOf(reports)
    const hugo = await hugoSite(place.content, join(place.folder, 'hugo'))
    const eleventy = await eleventySite(place.content, join(place.folder, 'eleventy'))
    const peers = [...(hugo ? [hugo] : []), eleventy]
    const ours = { name: 'ours', command: pagesAlone(place), prepare: () => place.forget() }
    const measured = await measureInTurn([ours, ...peers.map(afresh)], runs)
    const mine = measured.get('ours')
    if (!mine) throw new Error('Our own build was not measured')
    rows.push(...compare('pages', reports, mine, named(hugo, measured), GOALS))
    rows.push(...compare('pages', reports, mine, named(eleventy, measured)))
    costs.push({ reports, each: mine.cpu / reports })
  }
  return [...rows, ...growth(costs)]
}

/** Every run writes all of its pages. */
export function afresh({ name, command, output }: Peer) {
  return { name, command, prepare: () => rm(output, { recursive: true, force: true }) }
}

/** A peer with what it cost. */
export function named(peer: Peer | undefined, measured: ReadonlyMap<string, Figures>) {
  const figures = peer && measured.get(peer.name)
  return figures && { name: peer.name, figures }
}

function growth(costs: readonly { readonly reports: number; readonly each: number }[]): readonly ResultRow[] {
  const [first, last] = [costs.at(0), costs.at(-1)]
  if (!first || !last || first === last) return []
  const ratio = last.each / first.each
  return [
    {
      what: `pages: CPU of one report, against that at ${first.reports.toLocaleString('en-GB')}`,
      reports: last.reports,
      ours: milliseconds(last.each),
      peer: milliseconds(first.each),
      ratio,
      goal: `≤ ${MOST_GROWTH}`,
      isMet: ratio <= MOST_GROWTH,
    },
  ]
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`
}
