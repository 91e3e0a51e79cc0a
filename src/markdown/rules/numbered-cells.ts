import type { MarkdownIt, StateCore, Token } from 'markdown-it'
import type { Label } from '../../domain/numbering/paragraph-label.ts'
import { takeCells } from '../../domain/numbering/take-cells.ts'
import { piecesWithCells } from '../number-pieces.ts'
import { openNumber } from '../open-number.ts'

/** A number at the beginning of a table's cell is a numbered paragraph's where it goes on with those around the table. */
export function numberedCells(md: MarkdownIt): void {
  md.core.ruler.push('numbered_cells', numberCells)
  for (const type of ['td_open', 'th_open']) {
    md.renderer.rules[type] = (tokens, index, options, env, renderer) => {
      const token = tokens[index]
      if (!token?.meta?.['number']) return renderer.renderToken(tokens, index, options)
      const { attributes, link, aliases } = openNumber(md, token, env)
      return `<${token.tag}${renderer.renderAttrs(token)} ${attributes}>${link}${aliases}`
    }
  }
  // It is printed with the cell's beginning, and stands here so that the row's words are whole.
  md.renderer.rules['cell_number'] = () => ''
}

function numberCells(state: StateCore): void {
  if (!state.tokens.some(({ type }) => type === 'table_open')) return
  const pieces = piecesWithCells(state.tokens)
  const taken = takeCells(pieces.map(({ piece }) => piece))
  for (const [place, { piece, token, at }] of pieces.entries()) {
    const inline = state.tokens[at + 1]
    if (piece.kind !== 'cell' || !taken.has(place) || !inline?.children) continue
    token.meta = { ...token.meta, label: piece.label }
    inline.children = splitOff(state, inline.children, piece.label)
  }
}

function splitOff(state: StateCore, children: readonly Token[], { printed }: Label): Token[] {
  const [first, ...rest] = children
  if (first?.type !== 'text' || !first.content.startsWith(printed)) return [...children]
  const number = new state.Token('cell_number', '', 0)
  number.content = printed
  first.content = first.content.slice(printed.length)
  return [number, first, ...rest]
}
