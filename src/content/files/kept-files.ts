import type { BigIntStats } from 'node:fs'
import type { ContentFile } from './content-file.ts'

/** Files as they were read before, for whoever reads a folder again and again. A file that says the same stays the same object. */
export interface KeptFiles {
  /** Gives the file as it was read before, where nothing on the disk says that it was written since; reads it otherwise. */
  unlessChanged(path: string, found: BigIntStats, read: () => ContentFile): ContentFile
}

/** A file that was written so shortly before it was looked at may be written again within the same tick of the disk's clock. */
const TICK_NS = 50_000_000n

/** Begins with none. */
export function keepFiles(): KeptFiles {
  const kept = new Map<string, { readonly mark: string; readonly file: ContentFile }>()
  return {
    unlessChanged: (path, found, read) => {
      const before = kept.get(path)
      const mark = markOf(found)
      if (before && before.mark === mark) return before.file
      const isSettled = newest(found) < BigInt(Date.now()) * 1_000_000n - TICK_NS
      const now = read()
      const file = before && before.file.file === now.file && isSame(before.file, now) ? before.file : now
      kept.set(path, { mark: isSettled ? mark : '', file })
      return file
    },
  }
}

function isSame({ bytes }: ContentFile, other: ContentFile): boolean {
  return Buffer.compare(bytes, other.bytes) === 0
}

/** What no program can set back: the time of the last change of a file's entry is the system's own. */
function markOf({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
}

function newest({ mtimeNs, ctimeNs }: BigIntStats): bigint {
  return mtimeNs > ctimeNs ? mtimeNs : ctimeNs
}
