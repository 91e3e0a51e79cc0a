import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** How long a sign of life of a process that cannot be asked for is believed. Those that work give one each minute. */
const BELIEVED_MS = 10 * 60_000
const PATTERN = /^(?<pid>\d+)-(?<where>[0-9a-f]{8})-(?<start>\d+)-[0-9a-f]{8}$/

/**
 * A name for what belongs to this process alone: its number, which system it is a number of, when the process began and a word of
 * chance. In a container a number soon comes again; all four do not.
 */
export function ownName(): string {
  const start = startOf(process.pid) ?? '0'
  return [process.pid, whereWeAre(), start, randomBytes(4).toString('hex')].join('-')
}

/**
 * Whether the process that a thing is named for may still be at work. `touchedAt` is when it last gave a sign of life, and decides
 * only where the process cannot be asked for: on another computer or in another container, or where a system tells no beginnings.
 */
export function mayBeAtWork(name: string, touchedAt: number, now: number): boolean {
  const { pid = '', where, start } = PATTERN.exec(name)?.groups ?? {}
  const isFresh = now - touchedAt < BELIEVED_MS
  if (where === undefined) return isFresh && isRunning(Number.parseInt(name, 10))
  if (where !== whereWeAre()) return isFresh
  if (!isRunning(Number(pid))) return false
  return start === '0' ? isFresh : startOf(Number(pid)) === start
}

/** The running system, and within it the container, whose process numbers are ours. */
function whereWeAre(): string {
  const parts = [hostname(), read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))]
  const container = read(() => readlinkSync('/proc/self/ns/pid'))
  return createHash('sha256')
    .update([...parts, container].join('\n'))
    .digest('hex')
    .slice(0, 8)
}

/** When a process began, as Linux counts; undefined where that cannot be told. */
function startOf(pid: number): string | undefined {
  const status = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  // The name of the program, in brackets, may hold spaces; the beginning is the twentieth word after it.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19]
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Not allowed to ask means that it runs, as someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function read(from: () => string): string | undefined {
  try {
    return from()
  } catch {
    // Systems other than Linux have no such place.
    return undefined
  }
}
