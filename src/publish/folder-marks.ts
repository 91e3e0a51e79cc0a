import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything in a folder, with what tells it from itself at another time. */
export interface FolderMarks {
  /** The folder, the folders in it, and all files. */
  readonly paths: readonly string[]
  /** Of each path, one after another: its number on the disk, its size, and the times of its last change. */
  readonly numbers: Float64Array
}

const OF_EACH = 4

/** Takes the marks of a folder. One that is not there has none. */
export function takeMarks(folder: string): FolderMarks {
  const paths = listed(folder)
  const numbers = new Float64Array(paths.length * OF_EACH)
  for (const [at, path] of paths.entries()) numbers.set(marksOf(path) ?? [], at * OF_EACH)
  return { paths, numbers }
}

/**
 * Whether everything stands as it did when the marks were taken, and nothing besides: a file that was added or taken away
 * changes the folder it was in. The time of the last change of an entry is the system's own, which no program can set back.
 */
export function isAsMarked({ paths, numbers }: FolderMarks): boolean {
  return paths.length > 0 && paths.every((path, at) => isSame(marksOf(path), numbers, at * OF_EACH))
}

/** When anything in the folder was last changed, in milliseconds. */
export function newestIn({ numbers }: FolderMarks): number {
  return numbers.reduce((newest, number, at) => (at % OF_EACH < 2 ? newest : Math.max(newest, number)), 0)
}

function isSame(found: readonly number[] | undefined, numbers: Float64Array, from: number): boolean {
  return found !== undefined && found.every((number, at) => number === numbers[from + at])
}

function marksOf(path: string): readonly number[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && [found.ino, found.size, found.mtimeMs, found.ctimeMs]
}

function listed(folder: string): readonly string[] {
  try {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    return [folder, ...below.map(({ parentPath, name }) => join(parentPath, name))]
  } catch (error) {
    // No folder, or none that can be read: what is wrong with it is told where it is used.
    if (error instanceof Error && 'code' in error) return []
    throw error
  }
}
