import type { Block, SourceDocument } from './document.ts'
import type { NamedAppendix } from './find-appendices.ts'
import { blockText } from './inline-text.ts'
import { longMergedCells } from './merged-cells.ts'

/** What a person should look at once the report is made. */
export function pointsToCheck(
  source: SourceDocument,
  blocks: readonly Block[],
  appendices: readonly NamedAppendix[],
  isCopy: boolean,
): readonly string[] {
  const empty = blocks
    .filter(isEmpty)
    .flatMap((block) => (block.kind === 'paragraph' && block.mark ? [block.mark.printed] : []))
  const bare = blocks.some(
    (block) => block.kind === 'paragraph' && block.mark?.kind === 'number' && /^\d+$/.test(block.mark.printed),
  )
  const nameless = appendices.filter(({ document }) => document === undefined).map(({ label }) => label)
  return [
    ...(empty.length > 0 ? [`Numbers without words after them: ${empty.join(', ')}`] : []),
    ...(bare
      ? [
          'Numbers are printed without a stop ("1 To note"): the site gives an address only to those with one, so put it in',
        ]
      : []),
    ...(isCopy
      ? ['The recommendation is part of the numbered text, so it stands both there and in the front matter']
      : []),
    ...longMergedCells(blocks),
    ...source.images.flatMap(({ words }, at) => [
      words === ''
        ? `Picture ${at + 1} has no words: write what it shows`
        : `Picture ${at + 1} is described as "${words}": is that what it shows?`,
    ]),
    ...(nameless.length > 0
      ? [`The site holds no document for ${nameless.join(', ')}: add them under appendices when it does`]
      : []),
  ]
}

function isEmpty(block: Block): boolean {
  return block.kind === 'paragraph' && block.mark?.kind === 'number' && blockText(block).trim() === ''
}
