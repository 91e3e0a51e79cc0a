import type { Block } from '../document.ts'
import { tidy } from '../inline-text.ts'
import type { ImportContext } from '../context.ts'
import { isLineRead } from './is-line-read.ts'
import { councilNamesOf, type CouncilName } from './council-names.ts'
import { findFirstTitle, findTitle } from './find-title.ts'
import { headerLines, lineText, type HeaderLine } from './header-lines.ts'
import { meetingsOf, type HeaderMeeting } from './header-meetings.ts'
import { peopleOf, type HeaderPerson } from './header-people.ts'
import type { LabelKind } from './label-names.ts'
import { isOtherLabel } from './labels.ts'
import { isCouncilRow, readHeaderFields, type HeaderField } from './read-fields.ts'
import { readPlainFields } from './read-plain-fields.ts'
import type { ReportOf } from './read-report-of.ts'
import type { Reading, Unheld } from './reading.ts'
import { sourcesOf, type FieldSource } from './sources-of.ts'
import { tellUnsure } from './tell-unsure.ts'
import { withoutLines } from './without-lines.ts'

/** What a report's header says, in the fields that front matter has. */
export interface RecognisedHeader {
  readonly title?: string
  readonly letterhead: readonly string[]
  readonly reportOf?: ReportOf
  readonly authors: readonly HeaderPerson[]
  readonly cabinetMembers: readonly HeaderPerson[]
  readonly wardsAffected?: string
  readonly meetings: readonly HeaderMeeting[]
  /** A recommendation given on the header's own line. */
  readonly recommendation?: string
  /** The blocks that are left for the body. */
  readonly rest: readonly Block[]
  /** The lines that left the text: front matter holds their words, or the receipt names them. */
  readonly taken: readonly string[]
  /** The words that each field was read from. */
  readonly sources: readonly FieldSource[]
  readonly unheld: readonly Unheld[]
  readonly eye: readonly string[]
}

const SECTION =
  /^(recommendations?|purpose|background|introduction|summary|executive summary|reasons?|corporate objectives)\b/i

/** Labels that only a report's header has. */
const TELLING: readonly LabelKind[] = ['report-of', 'report-by', 'author', 'member', 'wards', 'to']
const MOST_LETTERHEAD_WORDS = 15

/** Recognises a report's header, whatever order and wording it has. Lines that fit no field for certain stay in the body and are told. */
export function recogniseHeader(blocks: readonly Block[], context: ImportContext): RecognisedHeader {
  const councils = councilNamesOf(context.councils)
  const lines = headerLines(blocks)
  const sectionStart = lines.findIndex((line) => line.isHeading && SECTION.test(line.cells[0] ?? ''))
  const head = sectionStart === -1 ? lines : lines.slice(0, sectionStart)
  const fields = readHeaderFields(head, councils, context.bodies)
  // One label may be any sentence with a colon, and a date and a telephone number stand on many papers.
  const kinds = new Set<LabelKind>(fields.map(({ label }) => label.kind).filter((kind) => kind !== 'other'))
  const isHeader = kinds.size >= 2 && TELLING.some((kind) => kinds.has(kind))
  return isHeader ? fromFields(blocks, head, fields, context, councils) : withoutHeader(blocks, head, fields, councils)
}

function fromFields(
  blocks: readonly Block[],
  head: readonly HeaderLine[],
  fields: readonly HeaderField[],
  context: ImportContext,
  councils: readonly CouncilName[],
): RecognisedHeader {
  const only = context.councils.length === 1 ? context.councils[0]?.id : undefined
  const meetings = meetingsOf(fields, context, councils)
  const people = peopleOf(fields, councils, only)
  const plain = readPlainFields(fields)
  const readings = new Map<HeaderField, Reading<unknown>>([...meetings.readings, ...people.readings, ...plain.readings])
  const read = fields.filter((field) => readings.has(field))
  const { first, last, isField } = extentOf(head, fields, councils)

  const title = plain.title === undefined ? findTitle(head, { first, last, isField }, councils) : undefined
  const letterhead = head.filter(
    (line, at) =>
      at < first &&
      !title?.includes(line) &&
      lineText(line).split(/\s+/).length <= MOST_LETTERHEAD_WORDS &&
      !isField(at),
  )
  const used = new Set(
    head.flatMap((line, at) => {
      const isHead =
        isCouncilRow(line, councils) &&
        read.some(({ lines, label }) => label.councils.length > 0 && head[lines[0] ?? 0]?.block === line.block)
      return isHead || title?.includes(line) || letterhead.includes(line) || isLineRead(line, at, read) ? [at] : []
    }),
  )
  const unread = fields.filter((field) => !readings.has(field))
  const strange = head.filter((_, at) => !used.has(at) && at <= last && !unread.some(({ lines }) => lines.includes(at)))
  const titleText = plain.title ?? (title ? tidy(title.map(lineText).join(' ')) : undefined)
  return {
    ...(titleText === undefined ? {} : { title: titleText }),
    letterhead: letterhead.map((line) => tidy(lineText(line))).filter((line) => line !== ''),
    ...(people.reportOf ? { reportOf: people.reportOf } : {}),
    authors: people.authors,
    cabinetMembers: people.cabinetMembers,
    ...(plain.wards === undefined ? {} : { wardsAffected: plain.wards }),
    meetings: meetings.meetings,
    ...(plain.recommendation === undefined ? {} : { recommendation: plain.recommendation }),
    rest: withoutLines(blocks, head, used),
    taken: [...used].toSorted((a, b) => a - b).map((at) => lineText(head[at] ?? NO_LINE)),
    sources: sourcesOf(read, title ?? [], letterhead),
    unheld: [
      ...read.flatMap(({ label }) => portfolioOf(label.portfolio)),
      ...[...readings.values()].flatMap(({ unheld }) => unheld),
    ],
    eye: [
      ...(titleText === undefined ? [NO_TITLE] : []),
      ...meetings.eye,
      ...people.eye,
      ...[...people.readings.values()].flatMap(({ eye }) => eye),
      ...tellUnsure(unread, head),
      ...strange.map(
        (line) => `A line of the header was not recognised and stays in the text: "${tidy(lineText(line))}"`,
      ),
    ],
  }
}

const NO_LINE: HeaderLine = {
  block: -1,
  cells: [],
  columns: [],
  inlines: [],
  isRow: false,
  isHeading: false,
  isTitle: false,
}
const NO_TITLE = 'Which line is the title is not certain: write it'

/** Where a header's fields begin and end: labels that could stand in any text count only where they go on with those before. */
function extentOf(
  head: readonly HeaderLine[],
  fields: readonly HeaderField[],
  councils: readonly CouncilName[],
): { readonly first: number; readonly last: number; readonly isField: (at: number) => boolean } {
  const own = new Set(fields.filter(({ label }) => label.kind !== 'other').flatMap(({ lines }) => lines))
  const all = new Set(fields.flatMap(({ lines }) => lines))
  const first = Math.min(...own)
  let last = Math.max(...own)
  const lastBlock = head[last]?.block
  const goesOn = (line: HeaderLine | undefined): boolean =>
    line !== undefined &&
    ((line.isRow && line.block === lastBlock) || (!line.isHeading && isOtherLabel(lineText(line))))
  while (all.has(last + 1) || goesOn(head[last + 1])) last += 1
  const isField = (at: number): boolean => all.has(at) || isCouncilRow(head[at] ?? NO_LINE, councils)
  return { first, last, isField }
}

function portfolioOf(portfolio: string): readonly Unheld[] {
  return portfolio === ''
    ? []
    : [{ what: `Portfolio "${portfolio}"`, why: 'members are named without it', text: portfolio }]
}

/** A text without a header: its title is what is styled so or stands first, and nothing else is taken from it. */
function withoutHeader(
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
    eye: [
      ...(title.length === 0 ? [NO_TITLE] : []),
      'No header was recognised: who the report is of, its author, its meetings and the rest are for you to write',
    ],
  }
}
