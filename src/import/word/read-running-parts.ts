import type { Dropped } from '../document/document.ts'
import type { RunningLine } from '../markings/running-line.ts'
import { countWords } from '../document/count-words.ts'
import { blockText, tidy } from '../document/inline-text.ts'
import { descendantsOf, type XmlElement } from '../reading/xml-element.ts'
import { rawText } from './raw-text.ts'
import { readBlocks } from './read-blocks.ts'
import { beginWordReading, type WordReading } from './word-reading.ts'
import type { WordPackage } from './word-package.ts'

/** The words of one running header or footer. */
export interface RunningPart extends RunningLine {
  /** Every character of text that the file holds for it, as often as it holds it. */
  readonly raw: string
}

/** Reads the running headers and footers: not part of a report, but a place where markings are left. */
export async function readRunningParts(file: WordPackage, reading: WordReading): Promise<readonly RunningPart[]> {
  const found: RunningPart[] = []
  for (const kind of ['header', 'footer'] as const) {
    for (const part of await file.partsOf(kind)) {
      // Read apart from the text, so that a number in a footer does not count in the report's lists.
      const apart = beginWordReading({
        styles: reading.styles,
        numbering: reading.numbering,
        around: reading.around,
        floats: [],
        textStyles: reading.textStyles,
        links: new Map(),
        pictures: new Map(),
      })
      const text = tidy(readBlocks(part.root, apart).map(blockText).join('\n').replace(/\n/g, ' '))
      const raw = rawText(part.root)
      const watermark = watermarks(part.root)
        .map((line) => line.text)
        .join(' ')
      const whole = tidy(`${text} ${watermark}`)
      const same = found.findIndex((other) => other.kind === kind && other.text === whole)
      if (same !== -1) found.splice(same, 1, { kind, text: whole, raw: `${found[same]?.raw ?? ''}\n${raw}` })
      else if (whole !== '') found.push({ kind, text: whole, raw })
    }
  }
  return found
}

/** What the receipt says of them. */
export function droppedRunningParts(parts: readonly RunningPart[]): readonly Dropped[] {
  return parts.map(({ kind, text, raw }) => ({
    what: `Running ${kind} "${text}"`,
    why: 'it is printed on every page, not part of the report',
    words: countWords(raw),
  }))
}

/** The words of watermarks, which Word keeps as the text of drawn shapes. */
export function watermarks(part: XmlElement | undefined): readonly RunningLine[] {
  const texts = descendantsOf(part, 'v:textpath').map(({ attributes }) => tidy(attributes['string'] ?? ''))
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ({ kind: 'watermark', text }))
}
