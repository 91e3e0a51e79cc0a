import { dirname, resolve, sep } from 'node:path'

/** What the system's names for failures mean to whoever gave the command. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the space you may use on this disk is used up'],
  ['EFBIG', 'it is larger than this disk can hold in one file'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'you have no permission to'],
  ['EPERM', 'you have no permission to'],
  ['ENAMETOOLONG', 'the name is longer than the disk allows'],
  ['EILSEQ', 'the disk does not allow such a name'],
  ['EINVAL', 'the disk does not allow such a name'],
  ['EISDIR', 'it is a folder, not a file'],
  ['ENOTDIR', 'something on the way to it is a file, not a folder'],
  ['ENOENT', 'it is not there'],
  ['EEXIST', 'something is there already'],
  ['ENOTEMPTY', 'something is in it already'],
  ['ELOOP', 'links on the way to it lead round in a circle'],
  ['EXDEV', 'it is on another disk than what stands beside it'],
  ['EBUSY', 'another program, or a disk that is put in there, holds it'],
  ['ETXTBSY', 'another program holds it'],
  ['EMFILE', 'too many files are open at once'],
  ['ENFILE', 'too many files are open at once'],
  ['ENOMEM', 'there is not enough memory'],
  ['ENODEV', 'the disk is no longer there'],
  ['ENXIO', 'the disk is no longer there'],
  ['ESTALE', 'the disk is no longer there'],
  ['EIO', 'the disk does not answer as it should'],
  ['ETIMEDOUT', 'the disk does not answer'],
  ['EMLINK', 'the disk allows no more links to it'],
])
const READING = new Set(['open', 'read', 'scandir', 'stat', 'lstat', 'realpath', 'readlink', 'access', 'opendir'])
/** What only a process that asks the network meets: no failure of a disk. */
const NETWORK = new Set(['connect', 'listen', 'bind', 'getaddrinfo', 'spawn', 'kill'])
/** What builds make beside their output for a moment: told as the output itself. */
const BESIDE = /\.(?:building|previous|swap|removed)(?:-[\w-]+)?$/

/**
 * One sentence for a failure of disk, permission or name: what failed, with its path as it was given, and why. `given` are the
 * paths that the command was given; `shown` is what to call the file where that is known. Undefined for anything else.
 */
export function explainDiskFailure(error: unknown, given: readonly string[], shown?: string): string | undefined {
  const failure = diskFailureIn(error)
  if (!failure) return undefined
  const { code = '', syscall = '', path } = failure
  const why = MEANINGS.get(code) ?? `the system says ${code}`
  const name = shown ?? (path === undefined ? undefined : asGiven(path, given))
  const act = READING.has(syscall) && !WRITING_ONLY.has(code) ? 'use' : 'write'
  return `Cannot ${act} ${name ?? 'to the disk'}: ${why}`
}

const WRITING_ONLY = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS'])

/** Looks for the failure in what was thrown, and in what caused that. */
export function diskFailureIn(error: unknown): NodeJS.ErrnoException | undefined {
  if (!(error instanceof Error)) return undefined
  const { code, syscall }: NodeJS.ErrnoException = error
  if (code !== undefined && syscall !== undefined && /^E[A-Z0-9]+$/.test(code)) {
    return NETWORK.has(syscall.split(' ')[0] ?? '') ? undefined : error
  }
  const causes = [error.cause, 'originalError' in error ? error.originalError : undefined]
  return causes.map(diskFailureIn).find((found) => found !== undefined)
}

function asGiven(path: string, given: readonly string[]): string {
  const [nearest] = given
    .map((written) => ({ written, whole: resolve(written) }))
    .filter(({ whole }) => path === whole || isBelow(path, whole) || isBeside(path, whole))
    .toSorted((one, other) => other.whole.length - one.whole.length)
  if (!nearest) return isBelow(path, process.cwd()) ? path.slice(process.cwd().length + 1) : path
  const { written, whole } = nearest
  if (!isBelow(path, whole)) return written
  return [written.replace(/[/\\]+$/, ''), ...path.slice(whole.length + 1).split(sep)].join('/')
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether a path is of what a build makes beside its output, or of the folder that should hold it. */
function isBeside(path: string, output: string): boolean {
  const [first = ''] = path.startsWith(`${output}.`) ? path.slice(output.length).split(sep) : []
  return BESIDE.test(first) || path === dirname(output)
}
