import type { Block, SourceDocument } from '../document.ts'
import { shorten } from '../inline-text.ts'
import { wordsOf } from './words-of-blocks.ts'

/** Numbers that should have come out and did not, each as often as it was printed. */
export function lostNumbers(expected: readonly string[], found: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const number of found) left.set(number, (left.get(number) ?? 0) + 1)
  const lost = expected.filter((number) => {
    const times = left.get(number) ?? 0
    left.set(number, times - 1)
    return times <= 0
  })
  return lost.length === 0
    ? []
    : [`${lost.length} of ${expected.length} numbers were lost: ${shorten(lost.join(', '))}`]
}

/** Compares the letters and figures of the file itself with those that the reading found in it. */
export function lostCharacters({ raw, notes }: SourceDocument, blocks: readonly Block[]): readonly string[] {
  const inFile = letters(raw.text) + letters(raw.added)
  const read = letters(wordsOf(blocks, notes)) + letters(raw.skipped)
  return inFile === read ? [] : [`The file holds ${inFile} letters and figures, and ${read} of them were read`]
}

function letters(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length
}
