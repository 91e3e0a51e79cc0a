/** One example of a rule: what it shows, what is written, and what comes of it. */
export interface Fixture {
  readonly title: string
  readonly line: number
  readonly input: string
  readonly expected: string
}

/**
 * Reads examples in the form markdown-it uses for its own: a title, then three lines that hold a full stop alone, with
 * what is written between the first two and what comes of it between the last two. Lines before a title may be notes.
 */
export function parseFixtures(text: string): readonly Fixture[] {
  const lines = text.split('\n')
  const stops = lines.flatMap((line, index) => (line === '.' ? [index] : []))
  if (stops.length === 0 || stops.length % 3 !== 0)
    throw new Error('Each example needs three lines with a full stop alone')
  return Array.from({ length: stops.length / 3 }, (_, index) => {
    const [open = 0, middle = 0, close = 0] = stops.slice(index * 3, index * 3 + 3)
    return {
      title: lines[open - 1] ?? '',
      line: open + 1,
      input: lines.slice(open + 1, middle).join('\n'),
      expected: lines.slice(middle + 1, close).join('\n'),
    }
  })
}
