import type { Fellows } from '../domain/numbering/paragraph-label.ts'
import type { Reading } from './reading.ts'

/** What is known of the labels around the line that is being read. */
export function fellowsOf({ numbering }: Reading, text: string): Fellows {
  return {
    number: numbering.recent.findLast(({ label }) => label.levels[0]?.style === 'number')?.label,
    recent: numbering.recent.map(({ label }) => label),
    has: (printed) => {
      // Looked for once, or a text of many names would be slow.
      numbering.capitals ??= new Set(text.match(/^[ \t]*(?:B|II)\.(?=[ \t\u00a0])/gm)?.map((found) => found.trim()))
      return numbering.capitals.has(printed)
    },
  }
}
