import type { MarkdownIt } from 'markdown-it'

const BULLET = /^( *)[•◦](?=[ \t\u00a0])[\u00a0]?/gm

/** Bullets as Word prints them, `•` and `◦`, begin an item of a list, as a dash does: officers paste them. */
export function typedBullets(md: MarkdownIt): void {
  // Before any line is read; what is put in their place is as long as they are, so that no column moves.
  md.core.ruler.after('normalize', 'typed_bullets', (state) => {
    state.src = state.src.replace(BULLET, (found, indent: string) => `${indent}-${found.endsWith('\u00a0') ? ' ' : ''}`)
  })
}
