import { spawn } from 'node:child_process'
import { familyOf, listProcesses } from './processes.ts'

/** What a whole process cost, with everything that it started. */
export interface ProcessFigures {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of CPU, its own and its children's. */
  readonly cpu: number
  /** The most memory held at one moment, in bytes. */
  readonly peak: number
  /** What it printed. */
  readonly printed: string
}

/** A command and the folder it is given in. */
export interface Command {
  readonly words: readonly string[]
  readonly folder: string
  readonly environment?: Readonly<Record<string, string>>
}

const LOOK_EVERY_MS = 40

/**
 * Runs a command to its end and measures it. CPU is what the shell's own `times` says of its children, or what was seen of
 * the family, whichever is more: a child that is left behind is not in the first. Throws where the command fails.
 */
export async function measureProcess({ words, folder, environment }: Command): Promise<ProcessFigures> {
  const started = performance.now()
  const child = spawn('/bin/sh', ['-c', '"$@" && times >&3', 'sh', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // As in CI: nothing is drawn for somebody who watches.
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...environment },
  })
  const texts = child.stdio.slice(1).map(gather)
  let peak = 0
  const seconds = new Map<number, number>()
  const look = () => {
    const family = familyOf(child.pid ?? 0, listProcesses())
    peak = Math.max(
      peak,
      family.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    for (const one of family) seconds.set(one.pid, one.seconds)
  }
  const watching = setInterval(look, LOOK_EVERY_MS)
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done))
  const wall = (performance.now() - started) / 1000
  clearInterval(watching)
  const [printed = '', complaints = '', times = ''] = texts.map((text) => text())
  if (code !== 0) throw new Error(`${words.join(' ')} failed:\n${printed}\n${complaints}`)
  const seen = [...seconds.values()].reduce((sum, one) => sum + one, 0)
  return { wall, cpu: Math.max(seen, childrenSeconds(times)), peak, printed }
}

function gather(stream: NodeJS.ReadableStream | NodeJS.WritableStream | null | undefined): () => string {
  let text = ''
  if (stream && 'read' in stream) stream.on('data', (part: Buffer) => (text += part.toString()))
  return () => text
}

/** The second line of `times`: `0m1.23s 0m0.45s`, user and system. */
function childrenSeconds(times: string): number {
  const [, children = ''] = times.split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}
