import type { Token } from 'markdown-it'
import type { NumberedPiece } from '../domain/numbering/address-numbers.ts'
import { parseLabel, type Label } from '../domain/numbering/paragraph-label.ts'
import type { CellPiece } from '../domain/numbering/take-cells.ts'
import { plainText } from './plain-text.ts'

/** A piece of a text that decides its numbers' addresses, with the token it is of. */
export interface TokenPiece<P> {
  readonly piece: P
  readonly token: Token
  /** Its place among the tokens. */
  readonly at: number
}

/** What decides the numbers' addresses: they themselves, in cells too, and the headings that stand under none of them. */
export function numberPieces(tokens: readonly Token[]): readonly TokenPiece<NumberedPiece>[] {
  return piecesOf(tokens, (token, line) => {
    const label = isCell(token) ? labelOf(token) : undefined
    return label ? [{ kind: 'begin', label, line }, { kind: 'end' }] : []
  })
}

/** The same before it is known which cells are numbers: every cell that begins as one would. */
export function piecesWithCells(tokens: readonly Token[]): readonly TokenPiece<NumberedPiece | CellPiece>[] {
  let table = 0
  return piecesOf<NumberedPiece | CellPiece>(tokens, (token, _line, content) => {
    if (token.type === 'table_open') table += 1
    if (!isCell(token)) return []
    const isAlone = !/\s/.test(content.trim())
    const label = parseLabel(isAlone ? `${content.trim()} .` : content)
    return label ? [{ kind: 'cell', label, isAlone, table }] : []
  })
}

/** The label that a rule put on a numbered paragraph or cell; notes keep labels of their own kind in the same place. */
export function labelOf(token: Token): Label | undefined {
  return token.meta?.['label'] as Label | undefined
}

/** Whether a cell of a table begins here. */
export function isCell({ type }: Token): boolean {
  return type === 'td_open' || type === 'th_open'
}

function piecesOf<P>(
  tokens: readonly Token[],
  others: (token: Token, line: number, content: string) => readonly P[],
): readonly TokenPiece<P | NumberedPiece>[] {
  let depth = 0
  return tokens.flatMap((token, index): readonly TokenPiece<P | NumberedPiece>[] => {
    const inline = tokens[index + 1]
    const line = (token.map ?? inline?.map)?.[0] ?? 0
    const label = token.type === 'numbered_paragraph_open' ? labelOf(token) : undefined
    if (label) {
      depth += 1
      return [{ piece: { kind: 'begin', label, line }, token, at: index }]
    }
    if (token.type === 'numbered_paragraph_close') {
      depth -= 1
      return [{ piece: { kind: 'end' }, token, at: index }]
    }
    if (token.type === 'heading_open' && depth === 0) {
      const text = plainText(inline?.children ?? [])
      return [{ piece: { kind: 'heading', level: Number(token.tag.slice(1)), text, line }, token, at: index }]
    }
    return others(token, line, inline?.content ?? '').map((piece) => ({ piece, token, at: index }))
  })
}
