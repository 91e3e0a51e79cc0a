import { diskFailureIn } from './explain-disk-failure.ts'

/**
 * Does something to a file or folder, and has a failure of the disk say which: a full disk, for one, names no path of itself.
 * `isWhole` has it named whatever the failure names, such as what stands beside it for a moment.
 */
export async function withPath<T>(path: string, act: () => Promise<T>, { isWhole = false } = {}): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const failure = diskFailureIn(error)
    if (failure && (isWhole || failure.path === undefined)) Object.assign(failure, { path })
    throw error
  }
}
