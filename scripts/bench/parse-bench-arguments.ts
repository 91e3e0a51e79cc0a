import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Refusal } from '../../src/publish/refusal.ts'
import { SPEED_PARTS } from './speed/bench-speed-parts.ts'

const OPTIONS = { reports: { type: 'string' }, runs: { type: 'string' }, quick: { type: 'boolean' } } as const
const RESULTS = join(import.meta.dirname, 'results.md')
const QUICK = { sizes: [500], runs: 1 }
const WHOLE = { sizes: [1000, 10_000], runs: 3 }

/**
 * Reads what is to be measured and gives what measures it. Without a part, all of speed: its table is written beside the bench
 * too, unless it is of other sizes than usual. Throws a `Refusal` that says what to write instead.
 */
export function parseBenchArguments(written: readonly string[]): () => Promise<void> {
  const { values, positionals } = read(written)
  const [part, given] = positionals
  const reports = number(values.reports ?? (part === 'import' ? undefined : given))
  if (part === 'import') return async () => (await import('./import/bench-import.ts')).benchImport(given)
  if (part === 'search') return async () => (await import('./search/bench-search.ts')).benchSearch(reports)
  if (part !== undefined && !(part in SPEED_PARTS)) {
    const names = [...Object.keys(SPEED_PARTS), 'search', 'import'].join(', ')
    throw new Refusal(`Cannot measure "${part}"\n→ Write one of: ${names}`)
  }
  const usual = values.quick ? QUICK : WHOLE
  const isWhole = part === undefined && !values.quick && reports === undefined && values.runs === undefined
  return async () => {
    const { benchSpeed } = await import('./speed/bench-speed.ts')
    await benchSpeed({
      parts: part === undefined ? Object.keys(SPEED_PARTS) : [part],
      sizes: reports === undefined ? usual.sizes : [reports],
      runs: number(values.runs) ?? usual.runs,
      ...(isWhole && { file: RESULTS }),
    })
  }
}

function read(written: readonly string[]) {
  try {
    return parseArgs({ args: [...written], options: OPTIONS, allowPositionals: true })
  } catch (cause) {
    const options = '[PART] --reports N --runs N --quick'
    throw new Refusal(`${cause instanceof Error ? cause.message : String(cause)}\n→ The options are ${options}`, {
      cause,
    })
  }
}

function number(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new Refusal(`Cannot use the number "${written}"\n→ Write a whole number, such as 1000`)
  return Number(written)
}
