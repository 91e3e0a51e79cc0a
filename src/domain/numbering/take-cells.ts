import type { NumberedPiece } from './address-numbers.ts'
import { pathKey } from './number-key.ts'
import { followsOn, isFirst, isPlausible, type Label } from './paragraph-label.ts'

/** What begins a cell as a number would. `isAlone`: nothing else stands in the cell. */
export interface CellPiece {
  readonly kind: 'cell'
  readonly label: Label
  readonly isAlone: boolean
  /** Which table it stands in. */
  readonly table: number
}

interface Recent {
  readonly depth: number
  readonly label: Label
}

/**
 * Which cells are numbered paragraphs, by their places among the pieces: those that go on with the numbers around their table. A
 * table that counts for itself, or whose numbers the text after it has, is only a table.
 */
export function takeCells(pieces: readonly (NumberedPiece | CellPiece)[]): ReadonlySet<number> {
  const taken = new Set<number>()
  const judged = new Map<string, boolean>()
  let recent: readonly Recent[] = []
  let depth = 0
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'heading') recent = recent.filter(({ label }) => isFigures(label))
    else if (piece.kind === 'end') depth -= 1
    else if (piece.kind === 'begin') {
      recent = withNewest(recent, { depth, label: piece.label })
      depth += 1
    } else {
      // What a table counts is said by the first of its cells that begins with a number of the kind.
      if (!couldBe(piece, recent)) continue
      const key = `${piece.table} ${kindOf(piece.label)}`
      const isOfRun = judged.get(key) ?? goesOn(pieces, at, piece, recent, depth)
      judged.set(key, isOfRun)
      if (!isOfRun || !isNext(recent, depth, piece.label)) continue
      taken.add(at)
      recent = withNewest(recent, { depth, label: piece.label })
    }
  }
  return taken
}

function couldBe(piece: CellPiece, recent: readonly Recent[]): boolean {
  const { label } = piece
  const labels = recent.map((one) => one.label)
  return !isSum(piece) && isPlausible(label, { number: labels.findLast(isFigures), recent: labels, has: () => false })
}

function goesOn(
  pieces: readonly (NumberedPiece | CellPiece)[],
  at: number,
  { label, isAlone, table }: CellPiece,
  recent: readonly Recent[],
  depth: number,
): boolean {
  const labels = recent.map((one) => one.label)
  const next = nextOutside(pieces, at, label)
  if (!next) return !isAlone && !isFirst(label) && isSetOff(label) && isNext(recent, depth, label)
  const cells = pieces.flatMap((piece) =>
    piece.kind === 'cell' && piece.table === table && !isSum(piece) ? [piece.label] : [],
  )
  const isCounted = cells.some(({ levels }) => pathKey(levels) === pathKey(next.levels))
  const isMissing = !isFirst(next) && !labels.some((before) => followsOn(before, next))
  return isMissing && !isCounted && isNext(recent, depth, label)
}

/** The next number of the kind in the text, if it is of the same run. */
function nextOutside(pieces: readonly (NumberedPiece | CellPiece)[], at: number, label: Label): Label | undefined {
  let isUnderHeading = false
  for (const piece of pieces.slice(at + 1)) {
    if (piece.kind === 'heading') isUnderHeading = true
    if (piece.kind !== 'begin' || kindOf(piece.label) !== kindOf(label)) continue
    return isUnderHeading && isFirst(piece.label) ? undefined : piece.label
  }
  return undefined
}

function isNext(recent: readonly Recent[], depth: number, label: Label): boolean {
  const near = recent.filter((one) => kindOf(one.label) === kindOf(label))
  if (near.length === 0) return depth === 0 && isFirst(label) && isFigures(label)
  return near.some((one) => (one.depth === depth || label.levels.length > 1) && followsOn(one.label, label))
}

/** With a newer number those before it that it closes are no longer gone on from. */
function withNewest(recent: readonly Recent[], newest: Recent): readonly Recent[] {
  const isOpen = ({ depth, label }: Recent) =>
    depth < newest.depth || (depth === newest.depth && !isFigures(newest.label) && isFigures(label))
  return [...recent.filter(isOpen), newest]
}

/** Where no number after the table confirms it, "C. Smith" is a name, and "6.1 High" a figure. */
function isSetOff({ shape, levels }: Label): boolean {
  if (shape === 'bare' || shape === 'tabbed' || shape === 'colon') return false
  return shape !== 'stopped' || levels[0]?.style === 'number'
}

/** "4.5" in a cell of its own is a sum, "4." a number. */
function isSum({ label, isAlone }: CellPiece): boolean {
  return isAlone && label.shape === 'bare'
}

function isFigures({ levels, shape }: Label): boolean {
  return levels[0]?.style === 'number' && shape !== 'enclosed' && shape !== 'squared'
}

function kindOf(label: Label): string {
  const [first] = label.levels
  return isFigures(label) ? `figures ${first?.prefix ?? ''}` : `${label.shape} ${first?.style ?? ''}`
}
