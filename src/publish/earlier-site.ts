import { copyFileSync, linkSync, mkdirSync, rmSync, statSync, type BigIntStats } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { pageFile } from '../domain/addresses.ts'
import { keyOf } from '../memory/key-of.ts'
import { beginShelf, openShelf } from '../memory/shelf.ts'
import type { EarlierPages } from '../site/reused-pages.ts'
import type { PageFacts } from './read-page.ts'
import type { FileDigest } from './receipt/digest-of.ts'

/** The site that stands where the new one will, as far as it is known what its pages were made from. */
export interface EarlierSite extends EarlierPages {
  /** What a page that was reused is checked for, without reading it again. */
  factsOf(file: string): PageFacts | undefined
  /** The digest of a file that was reused. */
  digestOf(file: string): FileDigest | undefined
  /** Notes what each page of the new site was made from, and what is known of it. Call it when the site is whole. */
  note(facts: ReadonlyMap<string, PageFacts>, digests: ReadonlyMap<string, FileDigest>): void
}

interface EarlierPage {
  readonly key: string
  /** Tells the file from any that was written since. */
  readonly mark: string
  /** Undefined for a feed, which is not checked. */
  readonly facts: PageFacts | undefined
  readonly digest: FileDigest | undefined
}

const NOTE = 'pages'

/** Where sites stand and where it is noted what they were made from. */
export interface EarlierSitePlaces {
  readonly standing: string
  readonly building: string
  /** The folder of memory, and the program. */
  readonly folder: string
  readonly program: string
}

/**
 * Opens the note of the site that stands now. A page of it is reused only where its file is the very one that was noted: one
 * that somebody has changed since is made again.
 */
export function openEarlierSite({ standing, building, folder, program }: EarlierSitePlaces): EarlierSite {
  const note = join(folder, `${keyOf(standing)}.site`)
  const before = readNote(note, program)
  const keys = new Map<string, string>()
  const reused = new Map<string, EarlierPage>()
  return {
    reuse: (address, key) => {
      const file = pageFile(address)
      keys.set(file, key)
      const page = before.get(file)
      if (page?.key !== key || !putSame(join(standing, file), join(building, file), page.mark)) return false
      reused.set(file, page)
      return true
    },
    factsOf: (file) => reused.get(file)?.facts,
    digestOf: (file) => reused.get(file)?.digest,
    note: (facts, digests) => {
      const pages = [...keys].flatMap(([file, key]): readonly (readonly [string, EarlierPage])[] => {
        const made = statSync(join(building, file), { bigint: true, throwIfNoEntry: false })
        return made ? [[file, { key, mark: markOf(made), facts: facts.get(file), digest: digests.get(file) }]] : []
      })
      writeNote(note, program, new Map(pages))
    },
  }
}

/** A note that cannot be written is none: the next build makes its pages anew. */
function writeNote(note: string, program: string, pages: ReadonlyMap<string, EarlierPage>): void {
  try {
    const shelf = beginShelf(dirname(note), program)
    shelf.put(NOTE, serialize(pages))
    shelf.finish(note)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    rmSync(note, { force: true })
  }
}

function readNote(note: string, program: string): ReadonlyMap<string, EarlierPage> {
  const shelf = openShelf(note, program)
  const thing = shelf?.things.get(NOTE)
  const bytes = thing && shelf?.take(thing)
  shelf?.close()
  // Written above, by this program, and whole.
  return bytes ? (deserialize(bytes) as ReadonlyMap<string, EarlierPage>) : new Map()
}

/** Puts the file in its new place too, unless it is not the one that is meant. */
function putSame(from: string, to: string, mark: string): boolean {
  const found = statSync(from, { bigint: true, throwIfNoEntry: false })
  if (!found || markOf(found) !== mark) return false
  mkdirSync(dirname(to), { recursive: true })
  if (!linkOrCopy(from, to)) return false
  // Another build may have put a new site in place between the two looks: then what was linked is another file.
  const put = statSync(to, { bigint: true })
  const isSame = put.ino === found.ino ? markOf(put) === mark : markOf(statSync(from, { bigint: true })) === mark
  if (!isSame) rmSync(to)
  return isSame
}

function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to)
  } catch {
    try {
      // Not every disk has links. The copy is noted as what it is: a new file.
      copyFileSync(from, to)
    } catch {
      // It is gone, or cannot be read: then it is made again, and what is wrong with the disk is told when that is written.
      rmSync(to, { force: true })
      return false
    }
  }
  return true
}

function markOf({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs}`
}
