import type { Dropped, Inline, Leftover } from '../document/document.ts'
import type { RunningLine } from '../markings/running-line.ts'
import type { ImageFile } from '../document/image-file.ts'

/** What is gathered while an HTML file is read. The one thing here that changes. */
export interface HtmlGathered {
  readonly leftovers: Leftover[]
  readonly dropped: Dropped[]
  /** Parts of the page that stand round the report. */
  readonly running: RunningLine[]
  readonly images: ImageFile[]
  readonly toReview: Set<string>
  /** Text left out of the blocks, and characters that only the blocks have. */
  skipped: string
  added: string
  /** Footnotes in the order in which they are referred to. */
  readonly noteOrder: string[]
  /** Tables that only laid out text. */
  layoutTables: number
  readonly notes: Map<string, readonly Inline[]>
}

/** Begins the reading of an HTML file. */
export function beginHtmlReading(): HtmlGathered {
  return {
    leftovers: [],
    dropped: [],
    running: [],
    images: [],
    toReview: new Set(),
    skipped: '',
    added: '',
    noteOrder: [],
    layoutTables: 0,
    notes: new Map(),
  }
}
