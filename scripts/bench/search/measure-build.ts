import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { familyOf, listProcesses } from '../speed/processes.ts'
import type { Figures } from '../speed/figures.ts'

/** What building an index took, and how large it is. */
export interface IndexFigures extends Figures {
  /** All its files together, in bytes. */
  readonly bytes: number
  readonly files: number
}

/** To look is work too: at each the list of all processes is read. */
const LOOK_EVERY_MS = 200

/**
 * Builds an index into a folder and measures it: seconds on the clock, seconds of CPU and the most memory, of this process and all
 * that it starts. What this process did before is not counted, but the memory that it already holds is.
 */
export async function measureBuild(folder: string, build: () => Promise<unknown>): Promise<IndexFigures> {
  let peak = 0
  const children = new Map<number, number>()
  const look = () => {
    const family = familyOf(process.pid, listProcesses())
    peak = Math.max(
      peak,
      family.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    for (const { pid, seconds } of family) if (pid !== process.pid) children.set(pid, seconds)
  }
  look()
  const before = new Map(children)
  const own = process.cpuUsage()
  const watch = setInterval(look, LOOK_EVERY_MS)
  const started = performance.now()
  await build()
  const wall = (performance.now() - started) / 1000
  clearInterval(watch)
  const { user, system } = process.cpuUsage(own)
  const spent = [...children].reduce((sum, [pid, total]) => sum + total - (before.get(pid) ?? 0), 0)
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return {
    wall,
    cpu: (user + system) / 1e6 + spent,
    peak,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: files.length,
  }
}
