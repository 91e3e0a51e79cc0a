import { join } from 'node:path'
import { median } from '../speed/figures.ts'
import { measureProcess } from '../speed/measure-process.ts'
import { bytesInWords, compare, type ResultRow } from '../speed/result-row.ts'
import type { IndexFigures } from './measure-build.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')
const PEER = 'Pagefind over the same pages'
const MOST_CPU = 1.2
const MOST_SIZE = 1.3
const MOST_MEMORY = 1.5e9

/** Makes our index and plain Pagefind's in turn, so many times, into these folders; gives lines of the table. */
export async function measureIndexes(
  reports: number,
  runs: number,
  folders: { readonly ours: string; readonly plain: string },
): Promise<readonly ResultRow[]> {
  const all: Record<keyof typeof folders, IndexFigures[]> = { ours: [], plain: [] }
  for (let run = 0; run < runs; run += 1) {
    all.plain.push(await runProgram('plain', reports, folders.plain))
    all.ours.push(await runProgram('ours', reports, folders.ours))
  }
  const [ours, plain] = [middleOf(all.ours), middleOf(all.plain)]
  const size = ours.bytes / plain.bytes
  return [
    ...compare('search index', reports, ours, { name: PEER, figures: plain }, { CPU: MOST_CPU }).map((row) =>
      row.what.endsWith('memory')
        ? { ...row, goal: `≤ ${bytesInWords(MOST_MEMORY)}`, isMet: ours.peak <= MOST_MEMORY }
        : row,
    ),
    {
      what: 'search index: size',
      reports,
      ours: `${bytesInWords(ours.bytes)} in ${ours.files} files`,
      peer: `${PEER}: ${bytesInWords(plain.bytes)} in ${plain.files}`,
      ratio: size,
      goal: `≤ ${MOST_SIZE}`,
      isMet: size <= MOST_SIZE,
    },
  ]
}

async function runProgram(which: string, reports: number, out: string): Promise<IndexFigures> {
  const program = join(import.meta.dirname, 'index-program.ts')
  const words = [process.execPath, '--import', 'tsx', program, which, String(reports), out]
  const { printed } = await measureProcess({ words, folder: TOP })
  return JSON.parse(printed) as IndexFigures // Our own program's.
}

function middleOf(all: readonly IndexFigures[]): IndexFigures {
  const middle = (of: (one: IndexFigures) => number) => median(all.map(of))
  return {
    wall: middle(({ wall }) => wall),
    cpu: middle(({ cpu }) => cpu),
    peak: middle(({ peak }) => peak),
    bytes: middle(({ bytes }) => bytes),
    files: middle(({ files }) => files),
  }
}
