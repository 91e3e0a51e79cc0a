import type { Block, Mark } from '../document.ts'

/** How far from the margin, in steps, a continuation must be set in to belong to what is above it. */
const LEAST_INDENT = 280

/** A block and how deep it stands under numbered paragraphs: 0 for the first level. */
export interface Nested {
  readonly block: Block
  readonly depth: number
}

interface Above {
  readonly shape: string
  readonly indent: number
}

/**
 * Finds which paragraphs belong to which: letters under numbers, bullets under either, and set-in text under what it goes
 * on. A heading, a number with figures, or text back at the margin begins anew.
 */
export function nest(blocks: readonly Block[]): readonly Nested[] {
  let above: readonly Above[] = []
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') {
      if (block.kind === 'heading') above = []
      // A table in a report is for everyone to find: it stands at the margin, and ends no paragraph's letters.
      return { block, depth: 0 }
    }
    if (!block.mark) {
      const depth = block.indent >= LEAST_INDENT ? above.filter(({ indent }) => indent <= block.indent).length : 0
      if (depth === 0) above = []
      return { block, depth }
    }
    const shape = shapeOf(block.mark)
    const same = above.findIndex((other) => other.shape === shape)
    const parents = shape === 'figures' ? [] : same === -1 ? above : above.slice(0, same)
    above = [...parents, { shape, indent: block.indent }].slice(0, 6)
    return { block, depth: parents.length }
  })
}

/** Marks of one shape are of one level: figures, `(1)`, `(a)`, `(i)`, each kind of bullet. */
function shapeOf(mark: Mark): string {
  if (mark.kind === 'bullet') return `bullet ${mark.printed} ${mark.level}`
  const body = mark.printed.replace(/[().]/g, '')
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
