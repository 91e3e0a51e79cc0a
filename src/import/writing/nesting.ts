import type { Block, Mark, ParagraphBlock } from '../document/document.ts'

/** How far from the margin, in twentieths of a point, a continuation must be set in to belong to what is above it. */
const LEAST_INDENT = 280

/** How much further in than its fellow, in twentieths of a point, an item of another list must stand to be one below it. */
const LEAST_STEP = 140

/** Half an inch, by which Word sets text in, in twentieths of a point. */
const STEP = 720

/** A block and how deep it stands under numbered paragraphs: 0 for the first level. */
export interface Nested {
  readonly block: Block
  readonly depth: number
}

/** A numbered or bulleted paragraph that what follows may belong to. */
interface Open {
  readonly mark: Mark
  readonly shape: string
  readonly indent: number
}

/**
 * Finds which paragraphs belong to which: letters under numbers, bullets under either, each level of a list under the one
 * above it, and set-in text under what it goes on. A heading, a decimal number, or text back at the margin begins anew.
 */
export function nest(blocks: readonly Block[]): readonly Nested[] {
  let open: readonly Open[] = []
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') {
      if (block.kind === 'heading') open = []
      // A table in a report is for everyone to find: it stands at the margin, and ends no paragraph's letters.
      return { block, depth: 0 }
    }
    if (!block.mark) {
      const depth = depthOfContinuation(block, open)
      if (depth === 0) open = []
      return { block, depth }
    }
    const parents = parentsOf(block, block.mark, open)
    open = [...parents, { mark: block.mark, shape: shapeOf(block.mark), indent: block.indent }].slice(0, 6)
    return { block, depth: parents.length }
  })
}

/** Text that goes on an item stands as far in as the item does; of several that stand alike, it goes on the outermost. */
function depthOfContinuation({ indent }: ParagraphBlock, open: readonly Open[]): number {
  if (indent < LEAST_INDENT) return 0
  const nearest = Math.max(-1, ...open.map((item) => item.indent).filter((other) => other <= indent))
  if (nearest === -1) return 0
  // Where a list does not say how far in its levels stand, text is set in by Word's own steps of half an inch.
  if (nearest === 0) return Math.min(open.length, Math.max(1, Math.round(indent / STEP)))
  return open.findIndex((item) => item.indent === nearest) + 1
}

function parentsOf(block: ParagraphBlock, mark: Mark, open: readonly Open[]): readonly Open[] {
  const shape = shapeOf(mark)
  if (shape === 'decimal') return []
  const isKin = (item: Open): boolean => item.mark.list !== undefined && item.mark.list === mark.list
  const fellow = open.findIndex((item) => isKin(item) && item.mark.level >= mark.level)
  if (fellow !== -1) return open.slice(0, fellow)
  // A level further in of a list that is open stands under it, whatever came between.
  const above = open.findLastIndex(isKin)
  if (above !== -1) return open.slice(0, above + 1)
  const alike = open.findLastIndex((item) => item.shape === shape)
  const other = open[alike]
  if (other) return isBelow(block, mark, other) ? open : open.slice(0, alike)
  if (shape === 'figures') return isBelow(block, mark, open.at(-1)) ? open : []
  // The first is never passed over: bullets are often set in less than the number that they stand under.
  return open.filter((item, at) => at === 0 || block.indent === 0 || item.indent <= block.indent)
}

/** Whether a list begins further in than an item of another list: its first number, at a margin of its own. */
function isBelow(block: ParagraphBlock, mark: Mark, item: Open | undefined): boolean {
  if (!item || block.indent < item.indent + LEAST_STEP || item.mark.list === undefined || !mark.computed) return false
  return mark.kind === 'bullet' || /^\W*(1|a|i)\W*$/i.test(mark.printed)
}

/** Marks of one shape are of one level: figures, `(1)`, `(a)`, `(i)`, each kind of bullet. */
function shapeOf(mark: Mark): string {
  if (mark.kind === 'bullet') return `bullet ${mark.printed} ${mark.level}`
  const body = mark.printed.replace(/[().]/g, '')
  if (/^[A-Z]?\d+[A-Z]?\.\d/.test(mark.printed)) return 'decimal'
  if (/^[A-Z]?\d/.test(mark.printed)) return 'figures'
  if (/\d/.test(body)) return `enclosed ${mark.level}`
  const around = mark.printed.replace(/[a-z]+/gi, '')
  const letters = body === body.toUpperCase() ? 'capital' : 'small'
  return `${letters}${around}${mark.computed ? mark.level : isRomanRun(body) ? 'roman' : ''}`
}

/** Typed `ii`, `iii`, `iv` are roman; a single `i`, `v` or `x` may be a letter, and takes its level from its neighbours. */
function isRomanRun(body: string): boolean {
  return /^(i|[ivx]{2,})$/i.test(body)
}
