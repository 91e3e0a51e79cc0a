import { shorten } from '../document/inline-text.ts'
import type { WordBalance } from './balance-words.ts'

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

/** What is wrong where words were lost, or came out that were never in. */
export function unbalancedWords({ lost, gained }: WordBalance): readonly string[] {
  return [
    ...(lost.length === 0
      ? []
      : [`${counted(lost)} of the file came out nowhere: "${shorten(lost.join(' '), SHOWN)}"`]),
    ...(gained.length === 0
      ? []
      : [
          `${counted(gained)} came out that the file does not hold, or not so often: "${shorten(gained.join(' '), SHOWN)}"`,
        ]),
  ]
}

const SHOWN = 300

function counted(words: readonly string[]): string {
  return words.length === 1 ? '1 word' : `${words.length} words`
}
