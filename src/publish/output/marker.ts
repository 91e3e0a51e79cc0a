import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isThere } from '../is-there.ts'

/** The file that says a folder was made by a build, so that the next one may replace it. */
export const MARKER = '.cabinet-reports'

/** What whoever serves the folder must know. Nothing that changes by itself: two builds of one content are the same. */
export interface Marker {
  readonly basePath: string
}

/** Marks a folder as made by a build. */
export async function writeMarker(folder: string, { basePath }: Marker): Promise<void> {
  await writeFile(join(folder, MARKER), `${JSON.stringify({ basePath })}\n`)
}

/** Reads what a build noted in the folder it made; undefined where none did. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  const file = join(folder, MARKER)
  if (!(await isThere(file))) return undefined
  const { basePath } = parse(await readFile(file, 'utf8'))
  return typeof basePath === 'string' ? { basePath } : undefined
}

/** What was noted; nothing where it is no note of ours. */
function parse(text: string): Partial<Marker> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
