import type { Dropped, RunningLine } from '../document.ts'
import { blockText, shorten, tidy } from '../inline-text.ts'
import { descendantsOf, type XmlElement } from '../reading/xml-element.ts'
import { readBlocks } from './read-blocks.ts'
import { beginWordReading, type WordReading } from './word-reading.ts'
import type { WordPackage } from './word-package.ts'

/** Reads the running headers and footers: not part of a report, but a place where markings are left. */
export async function readRunningParts(file: WordPackage, reading: WordReading): Promise<readonly RunningLine[]> {
  const found: RunningLine[] = []
  for (const kind of ['header', 'footer'] as const) {
    for (const part of await file.partsOf(kind)) {
      // Read apart from the text, so that a number in a footer does not count in the report's lists.
      const apart = beginWordReading({
        styles: reading.styles,
        numbering: reading.numbering,
        around: reading.around,
        floats: [],
        links: new Map(),
        pictures: new Map(),
      })
      const text = tidy(readBlocks(part.root, apart).map(blockText).join('\n').replace(/\n/g, ' '))
      for (const line of [{ kind, text }, ...watermarks(part.root, kind)])
        if (line.text !== '' && !found.some((other) => other.kind === line.kind && other.text === line.text))
          found.push(line)
    }
  }
  return found
}

/** What the receipt says of them. */
export function droppedRunningParts(parts: readonly RunningLine[]): readonly Dropped[] {
  return parts.map(({ kind, text }) => ({
    what: `Running ${kind} "${shorten(text)}"`,
    why: 'it is printed on every page, not part of the report',
    words: 0,
  }))
}

/** The words of watermarks, which Word keeps as the text of drawn shapes. */
export function watermarks(
  part: XmlElement | undefined,
  kind: RunningLine['kind'] = 'watermark',
): readonly RunningLine[] {
  const texts = descendantsOf(part, 'v:textpath').map(({ attributes }) => tidy(attributes['string'] ?? ''))
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind, text }))
}
