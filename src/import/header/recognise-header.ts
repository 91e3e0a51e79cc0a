import type { Block } from '../document/document.ts'
import { tidy } from '../document/inline-text.ts'
import type { ImportContext } from '../context.ts'
import { isLineRead } from './is-line-read.ts'
import { councilsOfRow } from './council-columns.ts'
import { councilNamesOf, type CouncilName } from './council-names.ts'
import { tokeniseDays } from './day-tokens.ts'
import { findTitle } from './find-title.ts'
import { extentOf } from './header-extent.ts'
import { headerLines, lineText, NO_LINE, type HeaderLine } from './header-lines.ts'
import { meetingsOf } from './header-meetings.ts'
import { peopleOf } from './header-people.ts'
import type { LabelKind } from './label-names.ts'
import { readHeaderFields, type HeaderField } from './read-fields.ts'
import { readPlainFields } from './read-plain-fields.ts'
import type { RecognisedHeader } from './recognised-header.ts'
import type { Reading, Unheld } from './reading.ts'
import { sourcesOf } from './sources-of.ts'
import { describeTitle } from './describe-title.ts'
import { describeUnread } from './describe-unread.ts'
import { withoutHeader } from './without-header.ts'
import { withoutLines } from './without-lines.ts'

const SECTION =
  /^(recommendations?|purpose|background|introduction|summary|executive summary|reasons?|corporate objectives)\b/i

/** Labels that only a report's header has. */
const TELLING: readonly LabelKind[] = ['report-of', 'report-by', 'author', 'member', 'wards', 'to']
const MOST_LETTERHEAD_WORDS = 15

/** Recognises a report's header, whatever order and wording it has. Lines that fit no field for certain stay in the body and are reported. */
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
      line.cells.filter((cell) => cell !== '').length === 1 &&
      lineText(line).split(/\s+/).length <= MOST_LETTERHEAD_WORDS &&
      !isField(at),
  )
  const used = new Set(
    head.flatMap((line, at) => {
      const isHead =
        councilsOfRow(line, councils) !== undefined &&
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
    toReview: [
      ...describeTitle(titleText, title ?? []),
      ...meetings.toReview,
      ...(meetings.meetings.length === 0 ? daysAbove(letterhead, councils) : []),
      ...people.toReview,
      ...[...people.readings.values()].flatMap(({ toReview }) => toReview),
      ...describeUnread(unread, head),
      ...strange.map(
        (line) => `A line of the header was not recognised and stays in the text: "${tidy(lineText(line))}"`,
      ),
    ],
  }
}

function portfolioOf(portfolio: string): readonly Unheld[] {
  return portfolio === ''
    ? []
    : [{ what: `Portfolio "${portfolio}"`, why: 'members are named without it', text: portfolio }]
}

/** Lines of the letterhead that name a day, where no meeting was read: it may be that of the meeting. */
function daysAbove(letterhead: readonly HeaderLine[], councils: readonly CouncilName[]): readonly string[] {
  return letterhead
    .map((line) => tidy(lineText(line)))
    .filter((text) => tokeniseDays(text, councils, []).some(({ kind }) => kind === 'date'))
    .map((text) => `The letterhead says "${text}": if that is the meeting, write it`)
}
