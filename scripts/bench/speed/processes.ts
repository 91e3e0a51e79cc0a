import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** A process as it is at this moment. */
export interface RunningProcess {
  readonly pid: number
  readonly parent: number
  /** Memory it holds now, in bytes. */
  readonly bytes: number
  /** Seconds of CPU it has used so far; 0 where the system does not say so finely. */
  readonly seconds: number
}

const PAGE_BYTES = 4096
const TICKS_A_SECOND = 100

/** Every process of the machine: from `/proc`, which costs next to nothing to read, or else as `ps` tells it. */
export function listProcesses(): readonly RunningProcess[] {
  return existsSync('/proc/self/stat') ? fromProc() : fromPs()
}

/** Those of a process and everything it started, directly or not. */
export function familyOf(pid: number, processes: readonly RunningProcess[]): readonly RunningProcess[] {
  const family = new Set([pid])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const one of processes) if (family.has(one.parent)) family.add(one.pid)
  }
  return processes.filter((one) => family.has(one.pid))
}

function fromProc(): readonly RunningProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? readStat(name) : undefined
    if (stat === undefined) return []
    // The name in brackets may hold anything; what follows it are numbers.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [, parent = 0] = fields
    const [user = 0, system = 0] = fields.slice(11)
    return [
      { pid: Number(name), parent, bytes: (fields[21] ?? 0) * PAGE_BYTES, seconds: (user + system) / TICKS_A_SECOND },
    ]
  })
}

function readStat(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    // It ended between being listed and being read.
    return undefined
  }
}

function fromPs(): readonly RunningProcess[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  return stdout.split('\n').flatMap((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number)
    return pid > 0 ? [{ pid, parent, bytes: kilobytes * 1024, seconds: 0 }] : []
  })
}
