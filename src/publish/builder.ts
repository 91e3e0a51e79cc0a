import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** A process that builds, as the names of its folders tell it: `4711-9f86d081-884c7d65`. */
export interface Builder {
  readonly pid: number
  /** Where process numbers mean the same: one computer since it was started, or one container of it. */
  readonly realm: string
  /** When the process was started: a number that is given again is then another's. */
  readonly birth: string
}

/** What can be known of the builder of a folder. `unknown` where its process number means nothing here. */
export type Liveness = 'running' | 'gone' | 'unknown'

const NAME = /^(\d+)-([0-9a-f]{8})-([0-9a-f]{8})$/

/** This process. */
export function thisBuilder(): Builder {
  return { pid: process.pid, realm: realmHere(), birth: birthOf(process.pid) }
}

/** How the names of folders tell a builder. */
export function formatBuilder({ pid, realm, birth }: Builder): string {
  return `${pid}-${realm}-${birth}`
}

/** Reads what `formatBuilder` wrote; undefined for anything else. */
export function parseBuilder(written: string): Builder | undefined {
  const [, pid, realm, birth] = NAME.exec(written) ?? []
  return pid === undefined || realm === undefined || birth === undefined
    ? undefined
    : { pid: Number(pid), realm, birth }
}

/** Whether a builder is still at work. A number alone does not tell: in a container it is soon somebody else's. */
export function livenessOf({ pid, realm, birth }: Builder): Liveness {
  if (realm !== realmHere()) return 'unknown'
  if (!isNumberTaken(pid)) return 'gone'
  return birthOf(pid) === birth ? 'running' : 'gone'
}

function isNumberTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not allowed to ask means that it runs, as someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function realmHere(): string {
  return short(
    hostname(),
    read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    read(() => readlinkSync('/proc/self/ns/pid')),
  )
}

/** The twenty-second field of a process's `stat` says when it began; the second, its name, may hold spaces and brackets. */
function birthOf(pid: number): string {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return short(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '')
}

/** Systems without /proc tell nothing, and then the number alone must do. */
function read(from: () => string): string {
  try {
    return from()
  } catch {
    return ''
  }
}

function short(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 8)
}
