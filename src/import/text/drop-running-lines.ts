import type { Dropped } from '../document/document.ts'
import { countWords } from '../document/count-words.ts'
import { shorten, tidy } from '../document/inline-text.ts'

const PAGE_NUMBER = /^(page\s+\d{1,4}(\s+of\s+\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s+of\s+\d{1,4})$/i

/** A text without what was printed on every page, and what that was. */
export interface WithoutRunningLines {
  /** The lines; an empty one wherever a page ended. */
  readonly lines: readonly string[]
  readonly dropped: readonly Dropped[]
  /** What was dropped, whole. */
  readonly running: readonly string[]
  readonly skipped: string
}

/** Drops page numbers, and lines that stand at the top or foot of every page, from text that was taken out of a PDF. */
export function dropRunningLines(text: string): WithoutRunningLines {
  const pages = text.split('\f').map((page) => page.split('\n'))
  const running = repeatedEdges(pages)
  const kept: string[] = []
  const gone = new Map<string, number>()
  const drop = (line: string): void => void gone.set(tidy(line), (gone.get(tidy(line)) ?? 0) + 1)
  for (const [at, page] of pages.entries()) {
    if (at > 0) kept.push('')
    const edges = edgesOf(page)
    for (const [index, line] of page.entries()) {
      const isPageNumber =
        PAGE_NUMBER.test(line.trim()) || (pages.length > 1 && edges.includes(index) && /^\d{1,4}$/.test(line.trim()))
      if (isPageNumber || (edges.includes(index) && running.has(withoutFigures(line)))) drop(line)
      else kept.push(line)
    }
  }
  const dropped = [...gone].map(([line, times]) => ({
    what:
      PAGE_NUMBER.test(line) || /^\d+$/.test(line)
        ? `Page number "${line}"`
        : `Running header or footer "${shorten(line)}"`,
    why: 'it is printed on every page, not part of the report',
    words: countWords(line) * times,
  }))
  return {
    lines: kept,
    dropped,
    running: [...gone.keys()],
    skipped: [...gone].flatMap(([line, times]) => Array.from({ length: times }, () => line)).join('\n'),
  }
}

/** Lines that stand at the edge of at least two pages, and of at least half of them, their figures apart. */
function repeatedEdges(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const own = new Set(
      edgesOf(page)
        .map((index) => withoutFigures(page[index] ?? ''))
        .filter((line) => /\p{L}/u.test(line)),
    )
    for (const line of own) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, times]) => times >= 2 && times * 2 >= pages.length).map(([line]) => line))
}

/** The places of a page's first two and last two lines that are not empty. */
function edgesOf(page: readonly string[]): readonly number[] {
  const filled = page.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  return [...filled.slice(0, 2), ...filled.slice(-2)]
}

function withoutFigures(line: string): string {
  return tidy(line).replace(/\d+/g, '#').toLowerCase()
}
