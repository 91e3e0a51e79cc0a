import type { Block, Mark } from './document/document.ts'
import { blockText, tidy } from './document/inline-text.ts'

/** A report's recommendation, and the blocks that are left. */
export interface Recommendation {
  readonly blocks: readonly Block[]
  readonly rest: readonly Block[]
  /** Whether it also stays where it stood, because its numbers are part of the report's own run. */
  readonly isCopy: boolean
}

/** Takes out what stands under a heading `Recommendation`; undefined where there is none. */
export function extractRecommendation(blocks: readonly Block[]): Recommendation | undefined {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && /^recommendations?(\(s\))?:?$/i.test(tidy(blockText(block))),
  )
  if (start === -1) return undefined
  const length = blocks.slice(start + 1).findIndex((block) => block.kind === 'heading')
  const end = length === -1 ? blocks.length : start + 1 + length
  const own = blocks.slice(start + 1, end)
  if (own.every((block) => blockText(block).trim() === '')) return undefined
  const heading = blocks[start]
  const isNumberedHeading = heading?.kind === 'heading' && heading.mark !== undefined
  const isCopy = isNumberedHeading || isInRun(blocks.slice(0, start), own, blocks.slice(end))
  return { blocks: own, rest: isCopy ? blocks : [...blocks.slice(0, start), ...blocks.slice(end)], isCopy }
}

/** Whether the numbers of these blocks go on from those before, or are gone on from after. */
function isInRun(before: readonly Block[], own: readonly Block[], after: readonly Block[]): boolean {
  const figures = own.flatMap(figureOf)
  const [first] = figures
  const last = figures.at(-1)
  if (first === undefined || last === undefined) return false
  const next = after.flatMap(figureOf)[0]
  return first > 1 || before.some((block) => figureOf(block).length > 0) || next === last + 1
}

function figureOf(block: Block): readonly number[] {
  const mark: Mark | undefined = block.kind === 'paragraph' ? block.mark : undefined
  const figure = mark ? /^\(?(\d+)/.exec(mark.printed)?.[1] : undefined
  return figure === undefined || mark?.printed.startsWith('(') ? [] : [Number(figure)]
}
