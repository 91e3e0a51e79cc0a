import type { WordCount } from '../words/word-shards.ts'

/** Adds up on how many pages each word of the record stands, and in which volumes. */
export interface WordTally {
  /** Takes the words of a volume, as lines of `word 12`. */
  add(lines: string, volume: number): void
  counts(): readonly WordCount[]
}

/** Starts to add up. */
export function wordTally(): WordTally {
  const words = new Map<string, { pages: number; readonly volumes: number[] }>()
  return {
    add(lines, volume) {
      for (const line of lines.split('\n')) {
        const [word = '', pages = ''] = line.split(' ')
        if (word === '') continue
        const known = words.get(word) ?? { pages: 0, volumes: [] }
        words.set(word, known)
        known.pages += Number(pages)
        known.volumes.push(volume)
      }
    },
    counts: () => [...words].map(([word, { pages, volumes }]) => ({ word, pages, volumes })),
  }
}
