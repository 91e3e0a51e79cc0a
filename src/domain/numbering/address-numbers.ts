import { Anchors } from '../claim-anchors.ts'
import { anchorAgain, numberAnchor, type NumberedUnit } from '../anchors.ts'
import { FormerAnchors } from './former-anchors.ts'
import { HeadingTrail } from './heading-trail.ts'
import { pathKey } from './number-key.ts'
import { nameRuns, startRun, type NumberRun } from './number-run.ts'
import { NumberScope, type NumberFault } from './number-scope.ts'
import { NumberTree, type NumberNode } from './number-tree.ts'
import { aliasesOf, anchorPart, firstNamed } from './other-addresses.ts'
import { isFirst, type Label } from './paragraph-label.ts'

/** What of a text decides the addresses of its numbers, in the order in which it stands there. */
export type NumberedPiece =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | { readonly kind: 'begin'; readonly label: Label; readonly line: number }
  | { readonly kind: 'end' }

/** A number with its address, and with what it is cited by. */
export interface AddressedNumber {
  readonly label: Label
  readonly line: number
  /** As cited from anywhere in the record: `17`, `2(b)(ii)`, `3 of Annex B`. */
  readonly cited: string
  /** What all ways of writing its number have in common, within its run: `2-b-ii`. */
  readonly key: string
  /** The name of its run, or empty for the report's own. */
  readonly run: string
  /** The line from which its run goes: that of the heading it is named after. */
  readonly runLine: number
  /** Numbers at the margin are counted by themselves, and so are letters at the margin that stand under no number. */
  readonly series: 'figures' | 'letters'
  readonly anchor: string
  /** Addresses that it had before, and that still answer. */
  readonly aliases: readonly string[]
  readonly fault?: NumberFault
}

interface Placed {
  readonly node: NumberNode
  readonly line: number
  readonly series: Series
  readonly run: NumberRun
  readonly fault: NumberFault | undefined
  readonly former: string | undefined
}

interface Series {
  readonly name: 'figures' | 'letters'
  readonly runs: NumberRun[]
  readonly trail: HeadingTrail
}

/** Gives every number of a text its address. Nothing is changed that a reader could have cited before. */
export function addressNumbers(
  pieces: readonly NumberedPiece[],
  unit: NumberedUnit,
  anchors = new Anchors(),
): readonly AddressedNumber[] {
  const tree = new NumberTree()
  const former = new FormerAnchors()
  const scopes = new Map<string, NumberScope>()
  const figures: Series = { name: 'figures', runs: [], trail: new HeadingTrail() }
  const letters: Series = { name: 'letters', runs: [], trail: new HeadingTrail() }
  const placed = new Map<NumberNode, Placed>()
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      tree.heading()
      former.heading()
      figures.trail.enter(piece)
      letters.trail.enter(piece)
    } else if (piece.kind === 'end') {
      tree.end()
      former.end()
    } else {
      const node = tree.begin(piece.label)
      const above = node.parent && placed.get(node.parent)
      const isFigures = node.path[0]?.style === 'number' && !/^[([]/.test(piece.label.printed)
      const series = above?.series ?? (isFigures ? figures : letters)
      const run = above?.run ?? nextRun(series, node)
      const fault = takeNumber(scopes, series.name, run, node, piece.line, unit)
      placed.set(node, { node, line: piece.line, series, run, fault, former: former.begin(piece.label) })
    }
  }
  return finish([...placed.values()], [figures, letters], unit, anchors)
}

/** The run that a number at the margin belongs to: another begins where, under a new heading, the numbers start again. */
function nextRun({ runs, trail }: Series, { label, path }: NumberNode): NumberRun {
  const newest = runs.at(-1)
  const isAgain = trail.fresh !== undefined && isFirst(label) && newest?.keys.has(pathKey(path))
  const run = !newest || isAgain ? startRun(runs.length, trail.fresh) : newest
  if (run !== newest) runs.push(run)
  run.keys.add(pathKey(path))
  run.places.add(trail.place)
  trail.settle()
  return run
}

function takeNumber(
  scopes: Map<string, NumberScope>,
  series: string,
  run: NumberRun,
  { path, cited }: NumberNode,
  line: number,
  unit: NumberedUnit,
): NumberFault | undefined {
  const level = path.at(-1)
  if (!level) throw new Error('A number has a level, or it would not have been read')
  // Numbers are counted among their fellows: 1.1 and 1.2 are one scope, 2.1 begins another.
  const key = `${series} ${run.index} ${pathKey(path.slice(0, -1))}`
  const scope = scopes.get(key) ?? new NumberScope()
  scopes.set(key, scope)
  // What is recommended may be taken out of the report, numbers and all.
  const isExcerpt = unit !== 'paragraph' && path.length === 1
  return scope.take({ level, cited, line }, { isExcerpt, noun: unit })
}

function finish(
  placed: readonly Placed[],
  all: readonly Series[],
  unit: NumberedUnit,
  anchors: Anchors,
): readonly AddressedNumber[] {
  const names = new Map(all.flatMap(({ runs }) => nameRuns(runs).map((name, at) => [runs[at], name] as const)))
  const found = placed.map((one) => {
    const { name, slug } = names.get(one.run) ?? { name: '', slug: '' }
    const parts = one.node.path.map(anchorPart)
    const own = numberAnchor(unit, parts, one.run.index === 0 ? '' : slug)
    const anchor = anchors.claimOf(own, (time) => anchorAgain(own, time))
    return { ...one, name, slug, parts, anchor }
  })
  return found.map(({ node, line, series, fault, former, name, slug, parts, anchor, run }) => ({
    label: node.label,
    line,
    cited: name === '' ? node.cited : `${node.cited} of ${name}`,
    key: pathKey(node.path),
    run: name,
    runLine: run.line,
    series: series.name,
    anchor,
    aliases: aliasesOf(
      { former: unit === 'paragraph' ? former : undefined, named: firstNamed(run, { name, slug }, parts, unit) },
      anchors,
    ),
    ...(fault && { fault }),
  }))
}
