import { kebab } from '../domain/kebab.ts'
import { meetingId } from '../domain/meeting.ts'
import { parseCalendarDay, yearOf } from '../domain/calendar-day.ts'
import { stillToFill } from '../domain/still-to-fill.ts'
import { draftForwardPlan } from './draft-forward-plan.ts'
import { dutyLines } from './duty-lines.ts'
import type { KnownThings } from './known-things.ts'
import { fileOf, given, listLines, slugOf, valueFor } from './draft-values.ts'
import type { Answers } from './question.ts'
import { QUESTIONS, type DraftKind } from './questions.ts'
import { reportText } from './report-text.ts'
import { yamlLine, yamlValue } from './yaml-line.ts'

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
  const lines = [
    yamlLine('title', title),
    'report-of:',
    `  ${yamlLine('role', value('role'))}`,
    `  ${yamlLine('name', value('officer'))}`,
    'authors:',
    ...authors.flatMap((author, at) => [
      `  - ${yamlLine('name', author)}`,
      ...(at === 0 ? ['telephone', 'email'].map((field) => `    ${yamlLine(field, value(field))}`) : []),
    ]),
    yamlLine('wards-affected', value('wards')),
    'cabinet-members:',
    ...councils.flatMap((council, at) => [
      `  - ${yamlLine('council', council)}`,
      `    ${yamlLine('name', answers['member']?.[at] ?? value('member'))}`,
    ]),
    'meetings:',
    ...councils.flatMap((council, at) => [
      `  - ${yamlLine('council', council)}`,
      `    ${yamlLine('body', value('body'))}`,
      `    ${yamlLine('date', answers['date']?.[at] ?? '')}`,
    ]),
    yamlLine('published', value('published')),
    ...dutyLines(request),
    yamlLine('recommendation', value('recommendation')),
  ]
  return { path: `reports/${yearOf(day)}/${slugOf(request)}.md`, text: fileOf(lines, reportText()) }
}

function draftProject(request: DraftRequest, known: KnownThings): DraftFile {
  const value = valueFor(request)
  const programme = value('programme')
  const orders = known.projects.filter((project) => project.programme === programme).map(({ order }) => order)
  const entry = ['date', 'status', 'programme', 'sponsor', 'manager', 'report', 'paragraph']
  const lines = [
    yamlLine('title', request.title),
    yamlLine('order', String(Math.max(0, ...orders) + 1)),
    'history:',
    ...entry.map((field, at) => `  ${at === 0 ? '- ' : '  '}${yamlLine(field, value(field))}`),
  ]
  return { path: `projects/${slugOf(request)}.md`, text: fileOf(lines) }
}

function draftProgramme(request: DraftRequest, known: KnownThings): DraftFile {
  const order = Math.max(0, ...known.programmes.map((programme) => programme.order)) + 1
  const lines = [
    yamlLine('title', request.title),
    yamlLine('order', String(order)),
    yamlLine('area', valueFor(request)('area')),
  ]
  return { path: `programmes/${slugOf(request)}.md`, text: fileOf(lines, stillToFill('what the programme plans')) }
}

function draftMeeting(request: DraftRequest): DraftFile {
  const { answers } = request
  const lines = [
    ...meetingLines(request),
    // What is not known of a meeting is left out, not filled later.
    ...given(answers, ['time', 'venue', 'until', 'status', 'to', 'reason', 'announced']),
  ]
  return { path: `meetings/${idOfMeeting(request)}.md`, text: fileOf(lines) }
}

function draftDecision(request: DraftRequest): DraftFile {
  const value = valueFor(request)
  const afterwards = QUESTIONS.decision.slice(QUESTIONS.decision.findIndex(({ option }) => option === 'outcome'))
  const lines = [
    yamlLine('report', value('report')),
    ...meetingLines(request),
    yamlLine('item', request.title),
    ...given(request.answers, ['part']),
    ...afterwards.flatMap(({ option, isMany }) =>
      isMany ? listLines(option, request.answers[option] ?? [value(option)]) : [yamlLine(option, value(option))],
    ),
  ]
  const slug = request.name ?? decisionName(request, value('report'))
  return { path: `decisions/${slug}.md`, text: fileOf(lines) }
}

function decisionName(request: DraftRequest, report: string): string {
  const [part] = request.answers['part'] ?? []
  return [idOfMeeting(request), report.split('/').at(-1) ?? '', ...(part === undefined ? [] : [kebab(part)])].join('-')
}

function meetingLines(request: DraftRequest): readonly string[] {
  const value = valueFor(request)
  return [
    ...['council', 'body', 'date'].map((field) => `${field}: ${yamlValue(value(field))}`),
    ...given(request.answers, ['session']),
  ]
}

function idOfMeeting(request: DraftRequest): string {
  const value = valueFor(request)
  const date = parseCalendarDay(value('date'))
  if (!date) throw new Error('A meeting is made with its day, which was asked for')
  const [session] = request.answers['session'] ?? []
  return meetingId({ council: value('council'), body: value('body'), date, ...(session !== undefined && { session }) })
}
