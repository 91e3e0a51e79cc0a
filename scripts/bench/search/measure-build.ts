import { spawnSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What building an index took, and how large it is. */
export interface BuildFigures {
  readonly seconds: number
  /** Of processor time, of this process and all it started: other work on the machine does not make it more. */
  readonly processorSeconds: number
  /** Of this process and all it started, at the most. */
  readonly megabytes: number
  readonly indexMegabytes: number
  readonly files: number
}

/** Builds an index into a folder and measures it. */
export async function measureBuild(folder: string, build: () => Promise<unknown>): Promise<BuildFigures> {
  let most = 0
  const children = new Map<string, number>()
  const look = () => {
    const family = familyNow()
    most = Math.max(
      most,
      family.reduce((sum, { kilobytes }) => sum + kilobytes, 0),
    )
    for (const { pid, seconds } of family) if (pid !== String(process.pid)) children.set(pid, seconds)
  }
  look()
  const before = new Map(children)
  const own = process.cpuUsage()
  const watch = setInterval(look, 250)
  const started = performance.now()
  await build()
  const seconds = (performance.now() - started) / 1000
  clearInterval(watch)
  const { user, system } = process.cpuUsage(own)
  const spent = [...children].reduce((sum, [pid, total]) => sum + total - (before.get(pid) ?? 0), 0)
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
  return {
    seconds: Math.round(seconds),
    processorSeconds: Math.round((user + system) / 1e6 + spent),
    megabytes: Math.round(most / 1024),
    indexMegabytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e5) / 10,
    files: files.length,
  }
}

/** This process and those it started, with their memory and processor time. */
function familyNow() {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,cputimes=,comm='], { encoding: 'utf8' })
  const family = new Set([String(process.pid)])
  return stdout.split('\n').flatMap((line) => {
    const [pid = '', parent = '', kilobytes = '', seconds = '', name = ''] = line.trim().split(/\s+/)
    if (name === 'ps' || (!family.has(pid) && !family.has(parent))) return []
    family.add(pid)
    return [{ pid, kilobytes: Number(kilobytes), seconds: Number(seconds) }]
  })
}
