import type { Token } from 'markdown-it'

/** The words of a line of text, without mark-up: what a reader would read aloud. */
export function plainText(children: readonly Token[]): string {
  let text = ''
  for (const token of children) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' '
    else if (token.type === 'image') text += plainText(token.children ?? [])
    else text += token.content
  }
  return text.replaceAll('\n', ' ').trim()
}
