import type { Block } from '../document/document.ts'
import { shorten } from '../document/inline-text.ts'
import { cellMarks, marksOf } from './words-of-blocks.ts'

/** How the site reads a report's written text: the import is handed a reader, since it knows no Markdown itself. */
export interface SiteReading {
  /** Paragraphs that it prints. */
  readonly printed: number
  /** The numbers, as printed, of the paragraphs that have an address, in their order. */
  readonly addressed: readonly string[]
  /** What is wrong with the text, in sentences. */
  readonly wrong: readonly string[]
}

/** What the site will make of a report's numbers. */
export interface Addresses {
  readonly printed: number
  readonly addressed: number
  /** Numbers of paragraphs that have no address, as printed, in their order. */
  readonly without: readonly string[]
  /** How many numbers stand in cells of tables and are no paragraph's: their rows are what is cited. */
  readonly inTables: number
}

/** Sets the numbers that were written against those that the site gives an address. */
export function compareAddresses(written: readonly Block[], reading: SiteReading): Addresses {
  const paragraphs = written.filter((block) => block.kind === 'paragraph').flatMap(marksOf)
  const left = new Map<string, number>()
  for (const label of reading.addressed) left.set(label, (left.get(label) ?? 0) + 1)
  const isAddressed = (printed: string) => {
    const times = left.get(printed) ?? 0
    left.set(printed, times - 1)
    return times > 0
  }
  const without = paragraphs.flatMap(({ kind, printed }) =>
    kind === 'bullet' || isAddressed(printed) ? [] : [printed],
  )
  return {
    printed: reading.printed,
    addressed: reading.addressed.length,
    without,
    inTables: cellMarks(written).filter(({ kind, printed }) => kind === 'number' && !isAddressed(printed)).length,
  }
}

/** The receipt's last line: what can be cited on the site, and by name what cannot. */
export function addressesLine({ printed, addressed, without, inTables }: Addresses): string {
  return [
    `On the site: ${printed} ${printed === 1 ? 'paragraph' : 'paragraphs'}, ${addressed} with an address of its own`,
    ...(inTables === 0 ? [] : [`${inTables} ${inTables === 1 ? 'number' : 'numbers'} in tables, cited by row`]),
    without.length === 0
      ? 'no number without one'
      : `${without.length} ${without.length === 1 ? 'number' : 'numbers'} without one: ${without.map((label) => shorten(label, 20)).join(', ')}`,
  ].join('; ')
}
