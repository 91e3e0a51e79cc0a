import Library, { type MarkdownIt, type StateCore, type Token } from 'markdown-it'
import { readingOf } from '../reading.ts'

/** Remembers the line of every link, image and reference to a note, which markdown-it knows only of whole blocks. */
class LinedState extends Library.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting)
    if (type === 'link_open' || type === 'image' || type === 'note_reference') {
      const line = readingOf(this.env).blockLine + newlinesBefore(this.src, this.pos)
      token.map = [line, line + 1]
    }
    return token
  }
}

/** Gives every piece of a text its line in the file, so that a problem can be found where it was written. */
export function sourceLines(md: MarkdownIt): void {
  md.inline.State = LinedState
  md.core.ruler.at('inline', readInline)
  md.core.ruler.after('linkify', 'linkified_lines', placeLinkified)
}

/** As markdown-it's own rule, but noting which line the block starts on. Cells of a table take their row's. */
function readInline(state: StateCore): void {
  const reading = readingOf(state.env)
  for (const token of state.tokens) {
    if (token.map) reading.blockLine = token.map[0]
    if (token.type !== 'inline') continue
    token.map ??= [reading.blockLine, reading.blockLine + 1]
    token.children = []
    state.md.inline.parse(token.content, state.md, state.env, token.children)
  }
}

/** Bare addresses become links only after the lines were noted. */
function placeLinkified(state: StateCore): void {
  for (const block of state.tokens) {
    let line = block.map?.[0] ?? 0
    for (const token of block.children ?? []) {
      if (token.type === 'softbreak' || token.type === 'hardbreak') line++
      else if (token.map) line = token.map[0]
      else if (token.type === 'link_open') token.map = [line, line + 1]
    }
  }
}

/** Line breaks in a piece of text before a position. */
export function newlinesBefore(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
