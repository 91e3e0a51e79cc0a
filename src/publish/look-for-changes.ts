import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keyOf } from '../memory/key-of.ts'
import type { MemoryPlace } from '../memory/memory.ts'
import { beginShelf, openShelf } from '../memory/shelf.ts'
import type { BuildOutcome, BuildRequest } from './build-site.ts'

/** What was found of a site that may be as it would be made again. */
export interface Changes {
  /** What came of the build that made it; undefined where anything has changed since, or nothing is known. */
  readonly outcome?: BuildOutcome
  /** Notes what came of a new build, for the next look. */
  note(outcome: BuildOutcome): void
}

interface Note {
  /** The content, the request and the program that it was made from. */
  readonly from: string
  readonly site: string
  readonly outcome: BuildOutcome
}

const NOTE = 'build'
/** A file that was written so shortly before it was looked at may be written again within the same tick of the disk's clock. */
const TICK_MS = 50

/**
 * Looks whether the content and the site are the very files that they were after the last build: by their size, their number
 * on the disk, and the times of their last change, which no program can set back.
 */
export function lookForChanges(output: string, request: BuildRequest, { folder, program }: MemoryPlace): Changes {
  const path = join(folder, `${keyOf(output)}.built`)
  const content = marksOf(request.contentFolder)
  const { today, address = '', basePath = '', withoutIndex = false } = request
  const from = keyOf(program, today, address, basePath, String(withoutIndex), content.marks)
  const before = readNote(path, program)
  const note = (outcome: BuildOutcome) => {
    if (!outcome.published || content.newest > content.lookedAt - TICK_MS) return
    writeNote(path, program, { from, site: marksOf(output).marks, outcome })
  }
  return before?.from === from && before.site === marksOf(output).marks ? { outcome: before.outcome, note } : { note }
}

/** Everything below a folder with what tells it from itself at another time. */
function marksOf(folder: string): { readonly marks: string; readonly newest: number; readonly lookedAt: number } {
  const lookedAt = Date.now()
  const paths = listed(folder).toSorted()
  let newest = 0
  const marks = paths.map((path) => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (!found) return path
    const changed = found.mtimeNs > found.ctimeNs ? found.mtimeNs : found.ctimeNs
    newest = Math.max(newest, Number(changed / 1_000_000n))
    return `${path} ${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`
  })
  return { marks: keyOf(...marks), newest, lookedAt }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name))
  } catch (error) {
    // No folder, or none that can be read: what is wrong with it is reported where it is used.
    if (error instanceof Error && 'code' in error) return []
    throw error
  }
}

function readNote(path: string, program: string): Note | undefined {
  const shelf = openShelf(path, program)
  const thing = shelf?.things.get(NOTE)
  const bytes = thing && shelf?.take(thing)
  shelf?.close()
  // Written below, by this program, and whole.
  return bytes && (deserialize(bytes) as Note)
}

/** A note that cannot be written is none: the next build makes the site again. */
function writeNote(path: string, program: string, note: Note): void {
  try {
    const shelf = beginShelf(dirname(path), program)
    shelf.put(NOTE, serialize(note))
    shelf.finish(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    rmSync(path, { force: true })
  }
}
