import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeMadeUpRecord } from '../record/write-made-up-record.ts'
import type { BenchPlace } from './bench-part.ts'
import { SPEED_PARTS } from './bench-speed-parts.ts'
import { describeMachine } from './describe-machine.ts'
import type { ResultRow } from './result-row.ts'
import { resultsTable } from './results-table.ts'

/** Which parts, of how many reports, how often, and where the table goes besides the terminal. */
export interface SpeedRequest {
  readonly parts: readonly string[]
  readonly sizes: readonly number[]
  readonly runs: number
  readonly file?: string
}

/** Measures, prints one table, and writes it to a file. Fails only where something breaks. */
export async function benchSpeed({ parts, sizes, runs, file }: SpeedRequest): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const places = new Map<number, Promise<BenchPlace>>()
    const workplaceOf = (reports: number) => {
      const place = places.get(reports) ?? makePlace(join(folder, String(reports)), reports)
      places.set(reports, place)
      return place
    }
    const rows: ResultRow[] = []
    for (const name of parts) rows.push(...((await SPEED_PARTS[name]?.({ sizes, runs, workplaceOf })) ?? []))
    const table = resultsTable(rows)
    console.log(`\n${describeMachine()}; medians of ${runs}\n\n${table}`)
    if (file) await writeFile(file, page(table, runs))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function makePlace(folder: string, reports: number): Promise<BenchPlace> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')]
  process.stderr.write(`Making a record of ${reports} reports\n`)
  await writeMadeUpRecord(content, reports)
  const memory = join(folder, 'memory')
  const forget = async () => {
    for (const made of [site, memory]) await rm(made, { recursive: true, force: true })
  }
  return { folder, content, site, memory, forget }
}

function page(table: string, runs: number): string {
  return `# What building and reading cost

Printed by \`npm run bench\`; do not edit. Whole processes, medians of ${runs} runs in turn, on ${describeMachine()}. "Pages" is everything
but the search index. Peers make pages of the same reports and decisions with one simple template. Other work on the machine falls on all
alike: compare the ratios, not the seconds.

${table}
`
}
