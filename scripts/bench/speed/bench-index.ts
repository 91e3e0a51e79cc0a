import { join } from 'node:path'
import { measureInTurn, type Figures } from './figures.ts'
import { wholeBuild } from './our-builds.ts'
import { hugoSite, pagefindOver } from './peers.ts'
import { compare, single, bytesInWords, type ResultRow } from './result-row.ts'
import { afresh } from './bench-build.ts'
import type { BenchPart } from './bench-part.ts'

const MOST_BYTES = 1.2e9

/** Pages and search index together, from nothing, beside Hugo's pages with Pagefind run over them. */
export const benchIndex: BenchPart = async ({ sizes, runs, workplaceOf }) => {
  const rows: ResultRow[] = []
  for (const reports of sizes) {
    const place = await workplaceOf(reports)
    const hugo = await hugoSite(place.content, join(place.folder, 'hugo'))
    const ours = { name: 'ours', command: wholeBuild(place), prepare: () => place.forget() }
    const theirs = hugo
      ? [afresh(hugo), { name: 'Pagefind', command: pagefindOver(hugo.output), prepare: () => Promise.resolve() }]
      : []
    const measured = await measureInTurn([ours, ...theirs], runs)
    const mine = measured.get('ours')
    if (!mine) throw new Error('Our own build was not measured')
    const pages = hugo && measured.get(hugo.name)
    const index = measured.get('Pagefind')
    const peer = hugo && pages && index && { name: `${hugo.name} and Pagefind`, figures: oneAfterAnother(pages, index) }
    rows.push(...compare('pages and index', reports, mine, peer, { wall: 0.6 }))
    rows.push(single('pages and index: peak memory', reports, mine.peak, MOST_BYTES, bytesInWords))
  }
  return rows
}

function oneAfterAnother(first: Figures, second: Figures): Figures {
  return {
    wall: first.wall + second.wall,
    cpu: first.cpu + second.cpu,
    peak: Math.max(first.peak, second.peak),
  }
}
