import type { Block, SourceDocument } from './document/document.ts'
import { saysNothing } from './pictures/says-nothing.ts'
import type { NamedAppendix } from './find-appendices.ts'
import { blockText } from './document/inline-text.ts'
import { longMergedCells } from './document/merged-cells.ts'

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
        : saysNothing(words)
          ? `Picture ${at + 1} is only called "${words}": write what it shows`
          : `Picture ${at + 1} is described as "${words}": is that what it shows?`,
    ]),
    ...openPoints(blocks),
    ...(nameless.length > 0
      ? [`The site holds no document for ${nameless.join(', ')}: add them under appendices when it does`]
      : []),
  ]
}

/** Words for what somebody still has to find out, or write. */
const OPEN =
  /\b(?:TBC|TBA|TBD|to be (?:confirmed|advised|announced|added|inserted|completed))\b|\bto follow(?=\W*$)|\bawaited(?=\W*$)|\[ \]/gim

/** What nobody knew when the paper was written, which may be so still. */
function openPoints(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap((block) => blockText(block).match(OPEN) ?? [])
  return [...new Set(found.map((words) => (words.length > 3 ? words.toLowerCase() : words)))].map(
    (words) => `"${words}" stands in the text: is it known by now?`,
  )
}

function isEmpty(block: Block): boolean {
  return block.kind === 'paragraph' && block.mark?.kind === 'number' && blockText(block).trim() === ''
}
