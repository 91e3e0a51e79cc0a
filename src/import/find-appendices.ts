import type { Block } from './document/document.ts'
import { blockText, tidy } from './document/inline-text.ts'
import { fold, type ImportContext } from './context.ts'

/** An appendix that a report names, and the document of the strategy that stands for it, if the site holds one. */
export interface NamedAppendix {
  readonly label: string
  readonly document?: string
}

/** Finds the appendices and annexes listed under a report's heading for them, in their order there. */
export function findAppendices(
  blocks: readonly Block[],
  context: ImportContext,
  report: string,
): readonly NamedAppendix[] {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && /^(appendi(x|ces)|annex(es)?)\b/i.test(tidy(blockText(block))),
  )
  if (start === -1) return []
  const labels = blocks
    .slice(start + 1)
    .flatMap((block) => blockText(block).split('\n'))
    .flatMap((line) => {
      const found = /^\W*((?:appendix|annex)\s+[A-Z0-9]{1,3})\b/i.exec(line)?.[1]
      return found === undefined ? [] : [tidy(found)]
    })
  return [...new Set(labels)].map((label) => {
    const known = context.strategy.find(
      (document) => fold(document.label) === fold(label) && document.report === report,
    )
    return known ? { label: known.label, document: known.slug } : { label }
  })
}
