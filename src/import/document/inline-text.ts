import type { Block, Inline } from './document.ts'

/** The plain words of a line; a forced new line is a new line. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'words' ? inline.text : inline.kind === 'break' ? '\n' : '')).join('')
}

/** The plain words of a block, without its number unless that was typed. */
export function blockText(block: Block): string {
  if (block.kind === 'insert') return ''
  if (block.kind !== 'table') return inlineText(block.inlines)
  const cells = block.rows.map((row) =>
    row.map((cell) => cell.lines.map((line) => inlineText(line.inlines)).join('\n')).join('\t'),
  )
  return [...(block.caption ? [inlineText(block.caption)] : []), ...cells].join('\n')
}

/** White space as one plain space, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}

/** The first so many characters of a text, for showing it in a sentence. */
export function shorten(text: string, length = 60): string {
  const plain = tidy(text)
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain
}
