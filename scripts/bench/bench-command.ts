import { join } from 'node:path'
import type { Command, Usage } from '../../src/commands/command.ts'
import { parseArguments } from '../../src/commands/parse-arguments.ts'
import { UserError } from '../../src/domain/user-error.ts'
import { SPEED_PARTS } from './speed/bench-speed-parts.ts'

/** How `npm run bench` is written. */
const USAGE = {
  name: 'npm run bench',
  does: 'Prints figures beside those of peers, all of one run.',
  operands: `[${[...Object.keys(SPEED_PARTS), 'import'].join('|')}]`,
  options: {
    reports: { type: 'string', value: 'N', words: 'how many reports the council has' },
    runs: { type: 'string', value: 'N', words: 'how often each thing is measured' },
    quick: { type: 'boolean', words: 'measures few reports, once' },
  },
} as const satisfies Usage

const RESULTS = join(import.meta.dirname, 'results.md')
const QUICK = { sizes: [500], runs: 1 }
const WHOLE = { sizes: [1000, 10_000], runs: 3 }

/** `npm run bench`: measures what is asked for. */
export const benchCommand: Command = {
  usage: () => USAGE,
  async run(written) {
    await parseBenchArguments(written)()
    return true
  },
}

/**
 * Reads what is to be measured and gives what measures it. Without a part, all of speed: its table is written beside the bench
 * too, unless it is of other sizes than usual. Throws a `UserError` that says what to write instead.
 */
function parseBenchArguments(written: readonly string[]): () => Promise<void> {
  const { values, operands } = parseArguments(USAGE, written)
  const [part, given] = operands
  const reports = number(values.reports ?? (part === 'import' ? undefined : given))
  if (part === 'import') return async () => (await import('./import/bench-import.ts')).benchImport(given)
  if (part !== undefined && !(part in SPEED_PARTS)) {
    const names = [...Object.keys(SPEED_PARTS), 'import'].join(', ')
    throw new UserError(`Cannot measure "${part}"\n→ Write one of: ${names}`)
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

function number(written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new UserError(`Cannot use the number "${written}"\n→ Write a whole number, such as 1000`)
  return Number(written)
}
