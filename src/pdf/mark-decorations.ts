import type { Operation } from './page-operations.ts'

/** A page on which what is no word and no picture of the paper is marked as decoration. */
export interface MarkedPage {
  readonly operations: readonly Operation[]
  /** Numbers of pieces of the page that were part of its structure and are decoration now. */
  readonly decorations: ReadonlySet<number>
}

const BEGIN: Operation = { name: 'BMC', args: [{ type: 'name', value: 'Artifact' }] }
const END: Operation = { name: 'EMC', args: [] }
const OPENS = new Set(['BDC', 'BMC'])
const PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h', 'W', 'W*'])
const PATH_ENDS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n'])
const TEXT = new Set(['Tj', 'TJ', "'", '"'])
/** What is painted so may have pieces of the structure in it: outside the structure it is left as it is. */
const PICTURE = 'Do'

/** Kinds of structure whose lines say something: a drawing, and the dot before an item of a list. */
const DRAWN = new Set(['Figure', 'Lbl'])

/**
 * Marks everything that is painted on a page and is not in its structure as decoration, as it is: the number of the page, backgrounds. So are lines
 * and boxes that the browser puts into the structure beside the words that they are drawn around.
 */
export function markDecorations(before: readonly Operation[]): MarkedPage {
  const operations: Operation[] = []
  const decorations = new Set<number>()
  for (const { kind, piece } of piecesOf(before)) {
    const [first] = piece
    const decoration = kind === 'marked' && first ? decorationOf(first, piece) : undefined
    if (decoration !== undefined) {
      decorations.add(decoration)
      operations.push(BEGIN, ...piece.slice(1))
    } else if (kind === 'painted') operations.push(BEGIN, ...piece, END)
    else operations.push(...piece)
  }
  return { operations, decorations }
}

/** The number of a piece of the structure that is decoration; undefined of any other. */
function decorationOf({ args: [tag, properties] }: Operation, piece: readonly Operation[]): number | undefined {
  const number = Object(properties)['MCID'] as unknown
  if (typeof number !== 'number' || DRAWN.has(String(Object(tag)['value']))) return undefined
  const says = piece.slice(1).some(({ name }) => TEXT.has(name) || name === PICTURE || OPENS.has(name))
  return isPainted(piece) && !says ? number : undefined
}

interface Piece {
  /** Part of the structure, painted outside it, or no paint at all. */
  readonly kind: 'marked' | 'painted' | 'unpainted'
  readonly piece: readonly Operation[]
}

/** Cuts what a page is painted by into pieces that can be marked each by itself. */
function* piecesOf(operations: readonly Operation[]): Iterable<Piece> {
  for (let at = 0; at < operations.length;) {
    const from = at
    at = endOf(operations, from)
    const piece = operations.slice(from, at)
    yield { kind: kindOf(piece), piece }
  }
}

function kindOf(piece: readonly Operation[]): Piece['kind'] {
  const [first] = piece
  if (first && OPENS.has(first.name)) return 'marked'
  return isPainted(piece) && !piece.some(({ name }) => OPENS.has(name)) ? 'painted' : 'unpainted'
}

function isPainted(piece: readonly Operation[]): boolean {
  return piece.some(({ name }) => TEXT.has(name) || (PATH_ENDS.has(name) && name !== 'n'))
}

/** Where the piece that begins there ends: with what was opened closed again, with the text, with the path, or at once. */
function endOf(operations: readonly Operation[], from: number): number {
  const name = operations[from]?.name ?? ''
  if (OPENS.has(name)) return afterClosing(operations, from)
  if (name === 'BT') return after(operations, from, (one) => one === 'ET')
  if (PATH.has(name)) return after(operations, from, (one) => PATH_ENDS.has(one))
  return from + 1
}

function afterClosing(operations: readonly Operation[], from: number): number {
  let depth = 0
  return after(operations, from, (name) => {
    if (OPENS.has(name)) depth += 1
    if (name === 'EMC') depth -= 1
    return depth === 0
  })
}

function after(operations: readonly Operation[], from: number, isLast: (name: string) => boolean): number {
  for (let at = from; at < operations.length; at += 1) if (isLast(operations[at]?.name ?? '')) return at + 1
  return operations.length
}
