import type { Block } from '../document.ts'
import { shorten, tidy } from '../inline-text.ts'
import type { ImportContext } from '../context.ts'
import { headerLines, type HeaderLine } from './header-lines.ts'
import { isOtherLabel, type LabelKind } from './labels.ts'
import { meetingsOf, type HeaderMeeting } from './header-meetings.ts'
import { peopleOf, type HeaderPeople } from './header-people.ts'
import { splitRoleAndName } from './people.ts'
import { withoutLines } from './without-lines.ts'
import { readHeaderFields, type HeaderField } from './read-fields.ts'

/** What a report's header says, in the fields that front matter has. */
export interface RecognisedHeader extends HeaderPeople {
  readonly title?: string
  readonly letterhead: readonly string[]
  readonly reportOf?: { readonly role: string; readonly name: string }
  readonly wardsAffected?: string
  readonly meetings: readonly HeaderMeeting[]
  /** A recommendation given on the header's own line. */
  readonly recommendation?: string
  /** The blocks that are left for the body. */
  readonly rest: readonly Block[]
  /** The words of the header that front matter now holds, as they stood. */
  readonly taken: readonly string[]
  readonly eye: readonly string[]
}

const SECTION =
  /^(recommendations?|purpose|background|introduction|summary|executive summary|reasons?|corporate objectives)\b/i

/** Labels that only a report's header has. */
const TELLING: readonly LabelKind[] = ['report-of', 'author', 'member', 'wards', 'to']

/** Recognises a report's header, whatever order and wording it has. Lines that fit no field stay in the body and are told. */
export function recogniseHeader(blocks: readonly Block[], context: ImportContext): RecognisedHeader {
  const lines = headerLines(blocks)
  const sectionStart = lines.findIndex((line) => line.isHeading && SECTION.test(line.cells[0] ?? ''))
  const head = sectionStart === -1 ? lines : lines.slice(0, sectionStart)
  const fields = readHeaderFields(head, context.councils)
  // One label may be any sentence with a colon, and a date and a telephone number stand on many papers.
  const kinds = new Set(fields.map(({ label }) => label.kind))
  const isHeader = kinds.size >= 2 && TELLING.some((kind) => kinds.has(kind))
  return isHeader ? fromFields(blocks, head, fields, context) : withoutHeader(blocks, head)
}

function fromFields(
  blocks: readonly Block[],
  head: readonly HeaderLine[],
  fields: readonly HeaderField[],
  context: ImportContext,
): RecognisedHeader {
  const labelled = new Set(fields.flatMap(({ lines }) => lines))
  const first = Math.min(...labelled)
  const last = Math.max(...labelled)
  const before = head.filter((_, at) => at < first)
  const after = head.filter((_, at) => at > last)
  const titled = fields.find(({ label }) => label.kind === 'title')?.value
  const below = after.find(
    (line) => line.isHeading || (line.cells.join(' ').split(' ').length <= 25 && !isOtherLabel(line.cells.join(' '))),
  )
  const above = before.find((line) => line.isTitle) ?? before.findLast((line) => line.isHeading) ?? before.at(-1)
  const titleLine = titled === undefined ? (below ?? above) : undefined
  const letterhead = before.filter((line) => line !== titleLine)
  const used = new Set([
    ...labelled,
    ...[...letterhead, ...(titleLine ? [titleLine] : [])].map((line) => head.indexOf(line)),
  ])
  const kept = head.filter((_, at) => !used.has(at) && at < last)
  const meetings = meetingsOf(fields, context)
  const people = peopleOf(fields, context)
  const title = titled ?? (titleLine ? tidy(titleLine.cells.join(' ')) : undefined)
  return {
    ...(title === undefined ? {} : { title: tidy(title) }),
    letterhead: letterhead.map((line) => tidy(line.cells.join(' '))).filter((line) => line !== ''),
    ...reportOfIn(fields),
    ...people,
    ...wardsIn(fields),
    meetings: meetings.found,
    ...recommendationIn(fields),
    rest: withoutLines(blocks, head, used),
    taken: [...used].toSorted((a, b) => a - b).map((at) => head[at]?.cells.join('\n') ?? ''),
    eye: [
      ...meetings.eye,
      ...kept.map(
        (line) => `A line of the header was not recognised and stays in the text: "${shorten(line.cells.join(' '))}"`,
      ),
    ],
  }
}

/** A text without a header: its title is what is styled so, or else nothing is taken from it but that. */
function withoutHeader(blocks: readonly Block[], head: readonly HeaderLine[]): RecognisedHeader {
  const titleLine = head.find((line) => line.isTitle) ?? head.find(isTop) ?? head[0]
  const used = new Set(
    titleLine && (isTop(titleLine) || titleLine.cells.join(' ').split(' ').length <= 30)
      ? [head.indexOf(titleLine)]
      : [],
  )
  const title = used.size > 0 && titleLine ? tidy(titleLine.cells.join(' ')) : undefined
  return {
    ...(title === undefined ? {} : { title }),
    letterhead: [],
    authors: [],
    cabinetMembers: [],
    meetings: [],
    rest: withoutLines(blocks, head, used),
    taken: used.size > 0 ? [titleLine?.cells.join('\n') ?? ''] : [],
    eye: ['No header was recognised: who the report is of, its author, its meetings and the rest are for you to write'],
  }
}

function reportOfIn(fields: readonly HeaderField[]): {
  readonly reportOf?: { readonly role: string; readonly name: string }
} {
  const value = fields.find(({ label }) => label.kind === 'report-of')?.value
  return value ? { reportOf: splitRoleAndName(tidy(value)) } : {}
}

function wardsIn(fields: readonly HeaderField[]): { readonly wardsAffected?: string } {
  const value = fields.find(({ label }) => label.kind === 'wards')?.value
  return value ? { wardsAffected: tidy(value) } : {}
}

function recommendationIn(fields: readonly HeaderField[]): { readonly recommendation?: string } {
  const value = fields.find(({ label }) => label.kind === 'recommendation')?.value
  return value ? { recommendation: value } : {}
}

function isTop(line: HeaderLine): boolean {
  return line.isTitle || (line.isHeading && !SECTION.test(line.cells[0] ?? ''))
}
