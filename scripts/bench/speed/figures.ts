import { measureProcess, type Command } from './measure-process.ts'

/** The middle of several runs of one command. */
export interface Figures {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
}

/** Something to be measured: what makes it ready before each run, and the command itself. */
export interface Contestant {
  readonly name: string
  readonly command: Command
  /** Done before each run and not measured. */
  readonly prepare: () => Promise<void>
}

/**
 * Runs each contestant so many times, in turn, so that whatever else the machine does falls on all of them alike; gives the
 * median of each.
 */
export async function measureInTurn(
  contestants: readonly Contestant[],
  runs: number,
): Promise<ReadonlyMap<string, Figures>> {
  const measured = new Map<string, Figures[]>(contestants.map(({ name }) => [name, []]))
  for (let run = 0; run < runs; run += 1) {
    for (const { name, command, prepare } of contestants) {
      await prepare()
      const figures = await measureProcess(command)
      measured.get(name)?.push(figures)
      process.stderr.write(`  ${name}: ${figures.wall.toFixed(1)} s\n`)
    }
  }
  return new Map([...measured].map(([name, all]) => [name, middleOf(all)]))
}

function middleOf(all: readonly Figures[]): Figures {
  const middle = (of: (one: Figures) => number) => median(all.map(of))
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu), peak: middle(({ peak }) => peak) }
}

/** The middle one of some numbers; of an even number of them, what is half way between the middle two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [below = 0, above = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return (below + above) / 2
}
