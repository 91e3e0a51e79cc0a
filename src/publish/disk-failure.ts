import { resolve, sep } from 'node:path'

/** What went wrong, in words that end a sentence which began with a path. */
const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no room left that you may use on the disk',
  EFBIG: 'the file is larger than the disk can hold',
  EROFS: 'the disk can only be read',
  EACCES: 'you are not allowed to',
  EPERM: 'you are not allowed to',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'something of that name is there already',
  ENOTEMPTY: 'the folder is not empty',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead round in a circle',
  EXDEV: 'its folder lies across two disks',
  EMFILE: 'too many files are open at once',
  ENFILE: 'too many files are open at once',
  EBUSY: 'another program is using it',
  ETXTBSY: 'another program is using it',
  EIO: 'the disk does not answer as it should',
  ENODEV: 'the disk is not there',
  ENXIO: 'the disk is not there',
  ESTALE: 'the disk on the network has gone away',
  EINVAL: 'the disk cannot hold a file of that name',
  EILSEQ: 'the disk cannot hold a file of that name',
}
/** What was being done, by the name that the system gives to it. */
const READING = new Set([
  'open',
  'read',
  'scandir',
  'opendir',
  'stat',
  'lstat',
  'fstat',
  'readlink',
  'realpath',
  'access',
])
/** How Rust programs, of which we use two, tell the number of a failure. */
const BY_NUMBER: Readonly<Record<string, string>> = {
  '28': 'ENOSPC',
  '30': 'EROFS',
  '13': 'EACCES',
  '24': 'EMFILE',
  '122': 'EDQUOT',
}

/**
 * One sentence that tells a failure of the disk, a permission or a name, with the path as whoever asked gave it; undefined for
 * any other error. `given` are the words of the command, among which the path's beginning is looked for.
 */
export function formatDiskFailure(error: unknown, given: readonly string[]): string | undefined {
  const found = findFailure(error)
  if (!found) return undefined
  const { code, path, syscall = '' } = found
  const why = WHY[code] ?? `the system says ${code}`
  if (path === undefined) return `Cannot go on: ${why}`
  // A file that is opened to be written is named so as well; where it could be read, it is the writing that failed.
  const verb = READING.has(syscall) && !/ENOSPC|EROFS|EDQUOT|EFBIG/.test(code) ? 'open' : 'write'
  return `Cannot ${verb} ${shownPath(path, given)}: ${why}`
}

interface Failure {
  readonly code: string
  readonly path?: string
  readonly syscall?: string
}

/** A failure may be wrapped by whoever met it first. */
function findFailure(error: unknown, depth = 0): Failure | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined
  const { code, path, dest, syscall, cause, originalError } = error as ErrorOfDisk
  if (typeof code === 'string' && code in WHY && syscall !== undefined) {
    return { code, syscall, ...(typeof path === 'string' && { path: dest ?? path }) }
  }
  const inside = findFailure(cause, depth + 1) ?? findFailure(originalError, depth + 1)
  if (inside) return inside
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? []
  const named = BY_NUMBER[number]
  return named === undefined ? undefined : { code: named }
}

/** What Node adds to an error, and where Eleventy keeps the one it wraps. */
interface ErrorOfDisk extends Error {
  readonly code?: unknown
  readonly path?: unknown
  readonly dest?: string
  readonly syscall?: string
  readonly originalError?: unknown
}

/** The path in the words of the command: a site that is being made is called by the name it will have. */
function shownPath(path: string, given: readonly string[]): string {
  const full = resolve(path).replace(
    /\.(?:building|previous|removing)-\d+-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}(?=$|[\\/])/,
    '',
  )
  const starts = given
    .map((words) => ({ words, start: resolve(words) }))
    .filter(({ words, start }) => words !== '' && (full === start || full.startsWith(start + sep)))
    .toSorted((a, b) => b.start.length - a.start.length)
  const [best] = starts
  if (best) return best.words.replace(/[\\/]+$/, '') + full.slice(best.start.length)
  const here = process.cwd() + sep
  return full.startsWith(here) ? full.slice(here.length) : full
}
