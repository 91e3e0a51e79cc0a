import type { Paragraph } from '../../domain/prose.ts'

/** Which numbers a section has, for the list of contents: `1.1 to 1.2`. What stands under a number goes with it. */
export function numbersInWords(paragraphs: readonly Paragraph[]): string {
  const here = new Set(paragraphs.map(nameOf))
  const tops = paragraphs.filter((paragraph) => !aboveOf(paragraph).some((above) => here.has(above)))
  // A part's own numbers stand under its name already.
  const numbers = tops.map(({ label, run }) => (run === '' ? label : label.slice(0, -` of ${run}`.length)))
  const [first, last] = [numbers.at(0), numbers.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first} to ${last}`
}

function nameOf({ run, key }: Paragraph): string {
  return `${run}/${key}`
}

/** Those that it would stand under: `2` and `2-b` for `2-b-ii`. */
function aboveOf({ run, key }: Paragraph): readonly string[] {
  const levels = key.split('-')
  return levels.slice(1).map((_level, at) => `${run}/${levels.slice(0, at + 1).join('-')}`)
}
