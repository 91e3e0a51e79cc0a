import { CHAIN_RELATIONS } from '../domain/chains/earlier-papers.ts'
import { formatDocument } from '../content/front-matter/format-document.ts'
import { kebab } from '../domain/kebab.ts'
import { meetingId } from '../domain/meeting.ts'
import { parseCalendarDay, yearOf } from '../domain/calendar-day.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import { draftForwardPlan } from './draft-forward-plan.ts'
import { dutyFields } from './duty-fields.ts'
import type { KnownThings } from './known-things.ts'
import { given, listOf, slugOf, valueFor, valuesOf, type Fields } from './draft-values.ts'
import type { Answers } from './question.ts'
import { QUESTIONS, type DraftKind } from './questions.ts'
import { reportText } from './report-text.ts'

/** A new file of content, not yet written: its path inside the folder, and what stands in it. */
export interface DraftFile {
  readonly path: string
  readonly text: string
}

/** What a new file is made from. */
export interface DraftRequest {
  readonly kind: DraftKind
  /** What it is called: the title, or what the minutes call the item. */
  readonly title: string
  /** The name of the file, where it is not to be made from the title. */
  readonly name?: string
  readonly answers: Answers
}

/** Makes a new file. Places that only the officer can fill are marked so. */
export function draftFile(request: DraftRequest, known: KnownThings): DraftFile {
  switch (request.kind) {
    case 'report':
      return draftReport(request)
    case 'project':
      return draftProject(request, known)
    case 'programme':
      return draftProgramme(request, known)
    case 'meeting':
      return draftMeeting(request)
    case 'decision':
      return draftDecision(request)
    case 'forward-plan':
      return draftForwardPlan(request)
  }
}

function draftReport(request: DraftRequest): DraftFile {
  const { answers, title } = request
  const value = valueFor(request)
  const councils = answers['council'] ?? []
  const authors = answers['author'] ?? [value('author')]
  const day = parseCalendarDay((answers['date'] ?? []).toSorted()[0] ?? '')
  if (!day) throw new Error('A report is made with the day of its meeting, which was asked for')
  const fields = {
    title,
    'report-of': { role: value('role'), name: value('officer') },
    authors: authors.map((author, at) => ({
      name: author,
      ...(at === 0 && { telephone: value('telephone'), email: value('email') }),
    })),
    'wards-affected': value('wards'),
    'cabinet-members': councils.map((council, at) => ({
      council,
      name: answers['member']?.[at] ?? value('member'),
    })),
    meetings: councils.map((council, at) => ({ council, body: value('body'), date: answers['date']?.[at] ?? '' })),
    published: value('published'),
    ...earlierPapers(request),
    ...dutyFields(request),
    recommendation: value('recommendation'),
  }
  return { path: `reports/${yearOf(day)}/${slugOf(request)}.md`, text: formatDocument(fields, reportText()) }
}

/** The earlier reports that were named; each is an item, as one that is not held would be. */
function earlierPapers({ answers }: DraftRequest): Readonly<Record<string, readonly Fields[]>> {
  return Object.fromEntries(
    CHAIN_RELATIONS.flatMap((relation) => {
      const reports = answers[relation] ?? []
      return reports.length > 0 ? [[relation, reports.map((report) => ({ report }))]] : []
    }),
  )
}

function draftProject(request: DraftRequest, known: KnownThings): DraftFile {
  const value = valueFor(request)
  const programme = value('programme')
  const orders = known.projects.filter((project) => project.programme === programme).map(({ order }) => order)
  const entry = ['date', 'status', 'programme', 'sponsor', 'manager', 'report', 'paragraph']
  const fields = {
    title: request.title,
    order: String(Math.max(0, ...orders) + 1),
    history: [valuesOf(request, entry)],
  }
  return { path: `projects/${slugOf(request)}.md`, text: formatDocument(fields, '') }
}

function draftProgramme(request: DraftRequest, known: KnownThings): DraftFile {
  const order = Math.max(0, ...known.programmes.map((programme) => programme.order)) + 1
  const fields = { title: request.title, order: String(order), area: valueFor(request)('area') }
  return {
    path: `programmes/${slugOf(request)}.md`,
    text: formatDocument(fields, stillToFill('what the programme plans')),
  }
}

function draftMeeting(request: DraftRequest): DraftFile {
  const fields = {
    ...meetingFields(request),
    // What is not known of a meeting is left out, not filled later.
    ...given(request.answers, ['time', 'venue', 'until', 'status', 'to', 'reason', 'announced']),
  }
  return { path: `meetings/${idOfMeeting(request)}.md`, text: formatDocument(fields, '') }
}

function draftDecision(request: DraftRequest): DraftFile {
  const value = valueFor(request)
  const afterwards = QUESTIONS.decision.slice(QUESTIONS.decision.findIndex(({ option }) => option === 'outcome'))
  const fields = {
    report: value('report'),
    ...meetingFields(request),
    item: request.title,
    ...given(request.answers, ['part']),
    ...Object.fromEntries(
      afterwards.map(({ option, isMany }) => [option, isMany ? listOf(request, option) : value(option)]),
    ),
  }
  const slug = request.name ?? decisionName(request, value('report'))
  return { path: `decisions/${slug}.md`, text: formatDocument(fields, '') }
}

function decisionName(request: DraftRequest, report: string): string {
  const [part] = request.answers['part'] ?? []
  return [idOfMeeting(request), report.split('/').at(-1) ?? '', ...(part === undefined ? [] : [kebab(part)])].join('-')
}

function meetingFields(request: DraftRequest): Fields {
  return { ...valuesOf(request, ['council', 'body', 'date']), ...given(request.answers, ['session']) }
}

function idOfMeeting(request: DraftRequest): string {
  const value = valueFor(request)
  const date = parseCalendarDay(value('date'))
  if (!date) throw new Error('A meeting is made with its day, which was asked for')
  const [session] = request.answers['session'] ?? []
  return meetingId({ council: value('council'), body: value('body'), date, ...(session !== undefined && { session }) })
}
