import { readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file that says a folder was made by a build, so that the next one may replace it. */
export const MARKER = '.cabinet-reports'

/** What whoever serves the folder must know. Nothing that changes by itself: two builds of one content are the same. */
export interface Marker {
  readonly basePath: string
}

/**
 * Marks a folder as made by a build. When that began, in milliseconds, is the time of the file and stands in none: two builds of
 * one content are the same.
 */
export async function writeMarker(folder: string, { basePath }: Marker, begun: number): Promise<void> {
  const file = join(folder, MARKER)
  await writeFile(file, `${JSON.stringify({ basePath })}\n`)
  await utimes(file, begun / 1000, begun / 1000)
}

/** When the build of a folder began, in milliseconds; undefined where no build made it. */
export async function begunAt(folder: string): Promise<number | undefined> {
  const found = await ifThere(stat(join(folder, MARKER)))
  return found && Math.round(found.mtimeMs)
}

/** Reads what a build noted in the folder it made; undefined where none did. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  const written = await ifThere(readFile(join(folder, MARKER), 'utf8'))
  if (written === undefined) return undefined
  const { basePath }: Partial<Marker> = JSON.parse(written)
  return typeof basePath === 'string' ? { basePath } : undefined
}

/** Asked for at once and not looked for first: a site can step aside in between. */
async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
