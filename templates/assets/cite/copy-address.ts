import { copyWords } from './say.ts'

/**
 * Choosing a paragraph's number makes its address the page's, as any link does; this also copies it, and says so.
 * Where the browser does not let it copy, the link alone is enough.
 */
export function copyAddress(numbers: Iterable<HTMLAnchorElement>, say: (words: string) => void): void {
  for (const number of numbers) {
    number.addEventListener('click', async () => {
      // Of another citation, and no mark of these words.
      const address = new URL(number.href)
      address.search = ''
      if (await copyWords(address.href)) say(`Address of ${nameOf(number)} copied`)
    })
  }
}

/** What a paragraph is called in a sentence: `paragraph 17`. */
export function nameOf(number: Element | null): string {
  return (number?.getAttribute('aria-label') ?? 'the paragraph').toLowerCase()
}
