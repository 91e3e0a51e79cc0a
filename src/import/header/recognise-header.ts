import type { Block } from '../document.ts'
import { inlineText, shorten, tidy } from '../inline-text.ts'
import { findKnown, fold, type ImportContext } from '../context.ts'
import { headerLines, type HeaderLine } from './header-lines.ts'
import { isOtherLabel } from './labels.ts'
import { readMeetingDays } from './meeting-days.ts'
import { splitEmails, splitNames, splitRoleAndName, splitTelephones, type Person } from './people.ts'
import { readHeaderFields, type HeaderField } from './read-fields.ts'

/** A meeting that a report goes to; the council is left out where the header does not say it. */
export interface HeaderMeeting {
  readonly council?: string
  readonly body: string
  readonly date: string
}

/** What a report's header says, in the fields that front matter has. */
export interface RecognisedHeader {
  readonly title?: string
  readonly letterhead: readonly string[]
  readonly reportOf?: { readonly role: string; readonly name: string }
  readonly authors: readonly Person[]
  readonly wardsAffected?: string
  readonly cabinetMembers: readonly (Person & { readonly council?: string })[]
  readonly meetings: readonly HeaderMeeting[]
  /** A recommendation given on the header's own line. */
  readonly recommendation?: string
  /** The blocks that are left for the body. */
  readonly rest: readonly Block[]
  /** The words of the header that front matter now holds, as they stood. */
  readonly taken: readonly string[]
  readonly eye: readonly string[]
}

const SECTION = /^(recommendations?|purpose|background|introduction|summary|executive summary|reasons?|corporate objectives)\b/i

/** Recognises a report's header, whatever order and wording it has. Lines that fit no field stay in the body and are told. */
export function recogniseHeader(blocks: readonly Block[], context: ImportContext): RecognisedHeader {
  const lines = headerLines(blocks)
  const sectionStart = lines.findIndex((line) => line.isHeading && SECTION.test(line.cells[0] ?? ''))
  const head = sectionStart === -1 ? lines : lines.slice(0, sectionStart)
  const fields = readHeaderFields(head, context.councils)
  // One label may be any sentence with a colon; a header has several.
  const isHeader = new Set(fields.map(({ label }) => label.kind)).size >= 2
  return isHeader ? fromFields(blocks, head, fields, context) : withoutHeader(blocks, head)
}

function fromFields(
  blocks: readonly Block[], head: readonly HeaderLine[], fields: readonly HeaderField[], context: ImportContext,
): RecognisedHeader {
  const labelled = new Set(fields.flatMap(({ lines }) => lines))
  const first = Math.min(...labelled)
  const last = Math.max(...labelled)
  const before = head.filter((_, at) => at < first)
  const after = head.filter((_, at) => at > last)
  const titled = fields.find(({ label }) => label.kind === 'title')?.value
  const below = after.find((line) => line.isHeading || (line.cells.join(' ').split(' ').length <= 25 && !isOtherLabel(line.cells.join(' '))))
  const above = before.find((line) => line.isTitle) ?? before.findLast((line) => line.isHeading) ?? before.at(-1)
  const titleLine = titled === undefined ? (below ?? above) : undefined
  const letterhead = before.filter((line) => line !== titleLine)
  const used = new Set([...labelled, ...[...letterhead, ...(titleLine ? [titleLine] : [])].map((line) => head.indexOf(line))])
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
    rest: restOf(blocks, head, used),
    taken: [...used].toSorted((a, b) => a - b).map((at) => head[at]?.cells.join('\n') ?? ''),
    eye: [...meetings.eye, ...kept.map((line) => `A line of the header was not recognised and stays in the text: "${shorten(line.cells.join(' '))}"`)],
  }
}

/** A text without a header: its title is what is styled so, or else nothing is taken from it but that. */
function withoutHeader(blocks: readonly Block[], head: readonly HeaderLine[]): RecognisedHeader {
  const isTop = (line: HeaderLine): boolean => line.isTitle || (line.isHeading && !SECTION.test(line.cells[0] ?? ''))
  const titleLine = head.find((line) => line.isTitle) ?? head.find(isTop) ?? head[0]
  const used = new Set(titleLine && (isTop(titleLine) || titleLine.cells.join(' ').split(' ').length <= 30) ? [head.indexOf(titleLine)] : [])
  const title = used.size > 0 && titleLine ? tidy(titleLine.cells.join(' ')) : undefined
  return {
    ...(title === undefined ? {} : { title }),
    letterhead: [], authors: [], cabinetMembers: [], meetings: [],
    rest: restOf(blocks, head, used),
    taken: used.size > 0 ? [titleLine?.cells.join('\n') ?? ''] : [],
    eye: ['No header was recognised: who the report is of, its author, its meetings and the rest are for you to write'],
  }
}

/** The blocks without the lines that were used; a block of several lines keeps those that were not. */
function restOf(blocks: readonly Block[], head: readonly HeaderLine[], used: ReadonlySet<number>): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    const own = head.flatMap((line, index) => (line.block === at ? [{ line, isUsed: used.has(index) }] : []))
    if (own.length === 0 || !own.some(({ isUsed }) => isUsed)) return [block]
    const left = own.filter(({ isUsed }) => !isUsed)
    if (block.kind === 'table') {
      const rows = block.rows.filter((_, row) => !own[row]?.isUsed)
      return rows.length === 0 ? [] : [{ ...block, rows, headerRows: 1 }]
    }
    if (block.kind === 'insert') return [block]
    return left.map(({ line }) => ({ ...block, inlines: line.inlines })).filter((made) => tidy(inlineText(made.inlines)) !== '')
  })
}

function reportOfIn(fields: readonly HeaderField[]): { readonly reportOf?: { readonly role: string; readonly name: string } } {
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

/** Authors and Cabinet members; a telephone number or address is that of whoever was named before it. */
function peopleOf(fields: readonly HeaderField[], context: ImportContext): Pick<RecognisedHeader, 'authors' | 'cabinetMembers'> {
  const authors: Person[] = []
  const cabinetMembers: (Person & { council?: string })[] = []
  let named: Person[] = []
  for (const { label, value } of fields) {
    if (label.kind === 'author' || label.kind === 'member') {
      const council = context.councils.find((known) => known.names.some((name) => ` ${fold(label.words)} `.includes(` ${fold(name)} `)))
      const people = splitNames(value.replace(/^(?:cllr|councillor)s?\.?\s+/i, '')).map((name): Person & { council?: string } =>
        (label.kind === 'member' && council ? { name, council: council.id } : { name }))
      named = people
      if (label.kind === 'author') authors.push(...people)
      else cabinetMembers.push(...people)
    } else if (label.kind === 'telephone') give(named, splitTelephones(value), 'telephone', value)
    else if (label.kind === 'email') give(named, splitEmails(value), 'email', value)
  }
  return { authors, cabinetMembers }
}

/** As many values as people go one to each; otherwise the first goes to the first who has none. */
function give(people: readonly Person[], found: readonly string[], field: 'telephone' | 'email', written: string): void {
  const values = found.length > 0 ? found : [tidy(written)].filter((value) => value !== '')
  for (const [at, value] of values.slice(0, people.length).entries()) {
    const person = people[at]
    if (person && person[field] === undefined) person[field] = value
  }
}

function meetingsOf(fields: readonly HeaderField[], context: ImportContext): { readonly found: readonly HeaderMeeting[]; readonly eye: readonly string[] } {
  const eye: string[] = []
  const found: HeaderMeeting[] = []
  let to = ''
  for (const { label, value } of fields) {
    if (label.kind === 'to') to = tidy(value)
    if (label.kind !== 'dates') continue
    const known = findKnown(context.bodies, to) ?? context.bodies.find((body) => body.names.some((name) => fold(to).includes(fold(name))))
    const body = known?.id ?? fold(to).replaceAll(' ', '-')
    if (!known) eye.push(to === '' ? 'The header does not say which body the report goes to' : `"${to}" is not a body that the site knows: add it to the list of bodies, or correct it`)
    const days = readMeetingDays(value, context.councils)
    if (days.length === 0 && value !== '') eye.push(`No day could be read from "${shorten(value)}"`)
    const only = context.councils.length === 1 ? context.councils[0]?.id : undefined
    for (const day of days) {
      const council = day.council ?? context.councils.find((one) => one.names.some((name) => ` ${fold(to)} `.includes(` ${fold(name)} `)))?.id ?? only
      if (council === undefined) eye.push(`The header does not say which council meets on ${day.date}: write it beside the day`)
      found.push({ ...(council === undefined ? {} : { council }), body, date: day.date })
    }
  }
  return { found: found.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)), eye }
}
