import { rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keyOf } from '../memory/key-of.ts'
import type { MemoryStore } from '../memory/memory.ts'
import { beginShelf, openShelf } from '../memory/shelf.ts'
import type { BrowserProgram } from '../pdf/browser-program.ts'
import { headOf } from './receipt/read-source.ts'
import type { BuildOutcome, BuildRequest } from './build-site.ts'
import { isAsMarked, newestIn, takeMarks, type FolderMarks } from './folder-marks.ts'

/** What was found of a site that may be as it would be made again. */
export interface Changes {
  /** What came of the build that made it; undefined where anything has changed since, or nothing is known. */
  readonly outcome?: BuildOutcome
  /** Notes what came of a new build, for the next look. */
  note(outcome: BuildOutcome): void
}

interface Note {
  /** The request, the program and the commit that it was made from. */
  readonly from: string
  readonly content: FolderMarks
  readonly site: FolderMarks
  readonly outcome: BuildOutcome
}

const NOTE = 'build'
/** A file that was written so shortly before it was looked at may be written again within the same tick of the disk's clock. */
const TICK_MS = 50

/** Looks whether the content and the site are the very files that they were after the last build. */
export function lookForChanges(output: string, request: BuildRequest, { folder, program }: MemoryStore): Changes {
  const path = join(folder, `${keyOf(output)}.built`)
  const { contentFolder, today, address = '', basePath = '', withPast = false, withoutIndex = false } = request
  const from = keyOf(
    program,
    contentFolder,
    today,
    address,
    basePath,
    String(withPast),
    String(withoutIndex),
    headOf(contentFolder) ?? '',
    request.pdf ? markOf(request.pdf) : '',
  )
  const before = readNote(path, program)
  const isSame = before?.from === from && isAsMarked(before.content) && isAsMarked(before.site)
  const lookedAt = Date.now()
  const content = isSame ? before.content : takeMarks(contentFolder)
  const note = (outcome: BuildOutcome) => {
    if (!outcome.published || newestIn(content) > lookedAt - TICK_MS) return
    writeNote(path, program, { from, content, site: takeMarks(output), outcome })
  }
  return isSame ? { outcome: before.outcome, note } : { note }
}

/** A browser that was put in the place of another makes other PDFs. */
function markOf({ executablePath }: BrowserProgram): string {
  const { size, mtimeMs } = statSync(executablePath)
  return `${executablePath} ${size} ${mtimeMs}`
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
