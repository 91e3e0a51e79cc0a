import type { Block } from '../document/document.ts'
import { tidy } from '../document/inline-text.ts'
import type { CouncilName } from './council-names.ts'
import { findFirstTitle } from './find-title.ts'
import { lineText, type HeaderLine } from './header-lines.ts'
import type { HeaderField } from './read-fields.ts'
import type { RecognisedHeader } from './recognised-header.ts'
import { sourcesOf } from './sources-of.ts'
import { describeTitle } from './describe-title.ts'
import { withoutLines } from './without-lines.ts'

/** A text without a header: its title is what is styled so or stands first, and nothing else is taken from it. */
export function withoutHeader(
  blocks: readonly Block[],
  head: readonly HeaderLine[],
  fields: readonly HeaderField[],
  councils: readonly CouncilName[],
): RecognisedHeader {
  const labelled = new Set(fields.flatMap(({ lines }) => lines))
  const title = findFirstTitle(head, (at) => labelled.has(at), councils) ?? []
  const used = new Set(title.map((line) => head.indexOf(line)))
  return {
    ...(title.length === 0 ? {} : { title: tidy(title.map(lineText).join(' ')) }),
    letterhead: [],
    authors: [],
    cabinetMembers: [],
    meetings: [],
    rest: withoutLines(blocks, head, used),
    taken: title.map(lineText),
    sources: sourcesOf([], title, []),
    unheld: [],
    toReview: [
      ...describeTitle(title[0] && lineText(title[0]), title),
      'No header was recognised: who the report is of, its author, its meetings and the rest are for you to write',
    ],
  }
}
