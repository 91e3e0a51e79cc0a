import { fold } from '../context.ts'
import { tidy } from '../document/inline-text.ts'
import { councilNamed, type CouncilName } from './council-names.ts'
import { tokeniseDays } from './day-tokens.ts'
import { lineText, type HeaderLine } from './header-lines.ts'
import { isOtherLabel } from './labels.ts'

const LETTERHEAD =
  /^(?:(?:public|open|officer|officers|committee|decision|cover|covering|joint|cabinet|council|executive|draft)\s)?report$|^(?:report (?:to|for|of) )?(?:the )?(?:cabinet|council|executive|committee|full council)(?: (?:report|meeting|agenda|committee))?$|^agenda item\b.{0,12}$|^item (?:no |number )?\d+\w?$|^report (?:to|for) \w+(?: \w+){0,4}$/

/** How many lines into the text a title can stand: further down it is a heading of the text. */
const NEAR = 4

/**
 * The lines that are the title, out of those that are no field: what is styled as one, or else the first text under the header's
 * fields, or the one text above them. Undefined where several could be it, or none: an officer is asked then.
 */
export function findTitle(
  lines: readonly HeaderLine[],
  fields: { readonly first: number; readonly last: number; readonly isField: (at: number) => boolean },
  councils: readonly CouncilName[],
): readonly HeaderLine[] | undefined {
  const free = lines.filter((line, at) => !fields.isField(at) && !isLetterhead(line, councils))
  const styled = free.filter((line) => line.isTitle && lines.indexOf(line) <= fields.last + NEAR)
  if (styled.length > 0) return areTogether(styled, lines) ? styled : undefined
  const above = free.filter((line) => lines.indexOf(line) < fields.first && !isRowOfCells(line))
  const [below] = free.filter((line) => lines.indexOf(line) > fields.last)
  const headingsAbove = above.filter(({ isHeading }) => isHeading)
  const isBelow = below !== undefined && lines.indexOf(below) === fields.last + 1 && readsLikeTitle(below)
  if (below?.isHeading && isBelow) return [below]
  if (isBelow) return headingsAbove.length === 0 ? [below] : undefined
  if (headingsAbove.length > 0) return headingsAbove.slice(-1)
  return above.length === 1 && above.every(readsLikeTitle) ? above : undefined
}

/** The title of a text without a header: what is styled so among its first lines, or else the first of them. */
export function findFirstTitle(
  lines: readonly HeaderLine[],
  isField: (at: number) => boolean,
  councils: readonly CouncilName[],
): readonly HeaderLine[] | undefined {
  const text = lines.findIndex(
    (line, at) => isField(at) || (!readsLikeTitle(line) && !isLetterhead(line, councils) && !line.isTitle),
  )
  const top = lines.slice(0, text === -1 ? NEAR : Math.min(text, NEAR))
  const styled = top.filter(({ isTitle }) => isTitle)
  if (styled.length > 0) return areTogether(styled, lines) ? styled : styled.slice(0, 1)
  const first = top.find((line) => !isLetterhead(line, councils))
  return first ? [first] : undefined
}

function readsLikeTitle(line: HeaderLine): boolean {
  const text = tidy(lineText(line))
  return (
    !isRowOfCells(line) &&
    text.split(' ').length <= 30 &&
    !/[.;:]$/.test(text) &&
    !isOtherLabel(text) &&
    /\p{L}/u.test(text)
  )
}

function isRowOfCells(line: HeaderLine): boolean {
  return line.cells.filter((cell) => cell !== '').length !== 1
}

function areTogether(styled: readonly HeaderLine[], lines: readonly HeaderLine[]): boolean {
  return styled.every((line, at) => at === 0 || lines.indexOf(line) === lines.indexOf(styled[at - 1] ?? line) + 1)
}

/** What stands over many a report and names none: the council, `Cabinet Report`, the day. */
function isLetterhead(line: HeaderLine, councils: readonly CouncilName[]): boolean {
  const text = tidy(lineText(line))
  if (LETTERHEAD.test(fold(text)) || councilNamed(text, councils) !== undefined) return true
  const tokens = tokeniseDays(text, councils, ['Cabinet'])
  return tokens.some(({ kind }) => kind === 'date') && !tokens.some(({ kind }) => kind === 'unknown')
}
