import { createHash } from 'node:crypto'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { isHeld } from '../../domain/held.ts'
import type { Report } from '../../domain/report.ts'
import type { ContentFile } from '../files/content-file.ts'
import type { FolderHistory, Version } from './list-versions.ts'

/** A report of which more than one version may have been public. */
export interface ReportVersions {
  readonly report: Report
  /** As git knows them, earliest first: the one that was published, and those since. */
  readonly blobs: readonly string[]
  /** Its text now, where that is not the last of them. */
  readonly unsaved: string | undefined
}

/**
 * The versions of each report from the one that was published on. That is the last one of the day it was published, or of its first
 * meeting where that day is not held; or the first of all, where it came into the record later. What was written before was a draft.
 */
export function versionsOfReports(
  reports: readonly Report[],
  files: readonly ContentFile[],
  { versions }: FolderHistory,
  today: CalendarDay,
): readonly ReportVersions[] {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]))
  return reports.flatMap((report): readonly ReportVersions[] => {
    const path = `reports/${report.id}.md`
    const [held, bytes, day] = [versions.get(path) ?? [], byPath.get(path), publicSince(report)]
    if (!bytes || day === undefined || day >= today || report.withdrawn || report.withheld) return []
    const blobs = publishedOn(held, day).map(({ blob }) => blob)
    const last = blobs.at(-1)
    if (last === undefined) return []
    const isSaved = last === blobName(bytes, last.length)
    if (isSaved && blobs.every((blob) => blob === last)) return []
    return [{ report, blobs, unsaved: isSaved ? undefined : Buffer.from(bytes).toString() }]
  })
}

/** The last day on which it can have been made public. */
function publicSince({ published, meetings }: Report): CalendarDay | undefined {
  return isHeld(published) ? published : meetings[0]?.date
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
