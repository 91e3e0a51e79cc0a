import { createHash } from 'node:crypto'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { ContentFile } from '../files/content-file.ts'
import type { FolderHistory, Version } from './list-versions.ts'
import type { PublishedPaper } from './published-papers.ts'

/** A paper of which more than one version may have been public. */
export interface PaperVersions {
  readonly paper: PublishedPaper
  /** As git knows them, earliest first: the one that was published, and those since. */
  readonly blobs: readonly string[]
  /** Its text now, where that is not the last of them. */
  readonly unsaved: string | undefined
}

/**
 * The versions of each paper from the one that was published on. That is the last one of the day it was made public; or the first of
 * all, where it came into the record later. What was written before was a draft.
 */
export function versionsOfPapers(
  papers: readonly PublishedPaper[],
  files: readonly ContentFile[],
  { versions }: FolderHistory,
  today: CalendarDay,
): readonly PaperVersions[] {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]))
  return papers.flatMap((paper): readonly PaperVersions[] => {
    const { path, since } = paper
    const [held, bytes] = [versions.get(path) ?? [], byPath.get(path)]
    if (!bytes || since >= today) return []
    const blobs = publishedOn(held, since).map(({ blob }) => blob)
    const last = blobs.at(-1)
    if (last === undefined) return []
    const isSaved = last === blobName(bytes, last.length)
    if (isSaved && blobs.every((blob) => blob === last)) return []
    return [{ paper, blobs, unsaved: isSaved ? undefined : Buffer.from(bytes).toString() }]
  })
}

function publishedOn(versions: readonly Version[], day: CalendarDay): readonly Version[] {
  const published = versions.findLastIndex((version) => version.day <= day)
  return versions.slice(Math.max(0, published))
}

/** What git would know these bytes by. Its names are SHA-1, or SHA-256 where they are longer. */
function blobName(bytes: Uint8Array, length: number): string {
  return createHash(length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
