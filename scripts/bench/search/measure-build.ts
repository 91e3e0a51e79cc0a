import { spawnSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What building an index took, and how large it is. */
export interface BuildFigures {
  readonly seconds: number
  /** Of this process and all it started, at the most. */
  readonly megabytes: number
  readonly indexMegabytes: number
  readonly files: number
}

/** Builds an index into a folder and measures it. */
export async function measureBuild(folder: string, build: () => Promise<unknown>): Promise<BuildFigures> {
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, familyKilobytes())
  }, 500)
  const started = performance.now()
  await build()
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return {
    seconds: Math.round(seconds),
    megabytes: Math.round(most / 1024),
    indexMegabytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6),
    files: files.length,
  }
}

/** The memory of this process and its children. */
function familyKilobytes(): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const family = new Set([String(process.pid)])
  let sum = 0
  for (const line of stdout.split('\n')) {
    const [pid = '', parent = '', kilobytes = ''] = line.trim().split(/\s+/)
    if (!family.has(pid) && !family.has(parent)) continue
    family.add(pid)
    sum += Number(kilobytes)
  }
  return sum
}
