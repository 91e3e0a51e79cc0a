import { meetingAddress, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { formatDay, formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId } from '../../domain/meeting.ts'
import type { Paragraph } from '../../domain/prose.ts'
import type { CabinetMember, Report } from '../../domain/report.ts'
import { lastChanged } from '../../domain/updates.ts'
import { recommendationProse, reportProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { citedByView } from './cited-by-view.ts'
import { decisionView } from './decision-view.ts'
import { pageView } from './page-view.ts'
import { tableAsAt } from './project-table.ts'

/** The page of one report. */
export function reportView(context: ViewContext, report: Report) {
  const { index } = context
  const decisions = index.decisionsOn(report.id)
  let tables = 0
  // Where a report prints the table again, the rows that have addresses are those of the first.
  const insert = () => {
    tables += 1
    return context.renderProjectTable(tableAsAt(context, report, { isAddressed: tables === 1 }))
  }
  return {
    ...pageView(
      context,
      { address: reportAddress(report), title: report.title, description: describe(context, report) },
      [
        ['Reports', '/reports/'],
        [report.year, yearAddress(report.year)],
      ],
    ),
    letterhead: report.letterhead,
    reportOf: report.reportOf,
    authors: report.authors,
    wardsAffected: report.wardsAffected,
    members: report.cabinetMembers.map((member) => memberView(context, member)),
    meetings: report.meetings.map((meeting) => ({
      council: index.council(meeting.council).shortName,
      body: index.body(meeting.body).name,
      day: formatDayWithWeekday(meeting.date),
      href: context.href(meetingAddress(meeting)),
    })),
    to: [...new Set(report.meetings.map(({ body }) => index.body(body).name))].join(' and '),
    published: isHeld(report.published) ? formatDay(report.published) : undefined,
    updated: formatDay(lastChanged(report, decisions)),
    corrections: report.corrections.map(({ date, text }) => ({ day: formatDay(date), text })),
    recommendationHtml: report.recommendation.toHtml(recommendationProse(context, report)),
    outcomes: report.meetings.map((meeting) => {
      const decision = decisions.find((one) => meetingId(one) === meetingId(meeting))
      return {
        council: index.council(meeting.council).name,
        body: index.body(meeting.body).name,
        day: formatDay(meeting.date),
        meetingHref: context.href(meetingAddress(meeting)),
        decision: decision && decisionView(context, decision, `decision-${meetingId(meeting)}`),
      }
    }),
    contents: contentsOf(report),
    bodyHtml: report.body.toHtml(reportProse(context, report, insert)),
    citation: citation(context, report),
    permanentAddress: permanentAddress(context, report),
    exampleAnchor: `#${report.body.paragraphs.at(-1)?.anchor ?? ''}`,
    citedBy: citedByView(context, report),
  }
}

/** Where the report can always be found, in full: `https://…/reports/2021/…/`. */
function permanentAddress(context: ViewContext, report: Report): string {
  return `${context.index.record.settings.address}${context.href(reportAddress(report))}`
}

function citation(context: ViewContext, report: Report): string {
  const { index } = context
  const publishers = [...new Set(report.meetings.map(({ council }) => index.council(council).name))].join(' and ')
  return `${publishers}, “${report.title}”, report to ${meetingsInWords(context, report)}`
}

function describe(context: ViewContext, report: Report): string {
  const [first] = report.body.paragraphs
  return `Report to ${meetingsInWords(context, report)}.${first ? ` ${first.text}` : ''}`
}

function meetingsInWords({ index }: ViewContext, report: Report): string {
  return report.meetings
    .map(
      ({ council, body, date }) => `${index.council(council).shortName} ${index.body(body).name}, ${formatDay(date)}`,
    )
    .join('; ')
}

function memberView(context: ViewContext, member: CabinetMember) {
  return { ...member, label: `${context.index.council(member.council).shortName} Cabinet member responsible` }
}

function contentsOf(report: Report) {
  const sections = report.body.headings.filter(({ level }) => level === 2)
  return sections.map(({ text, anchor, line }, at) => {
    const end = sections[at + 1]?.line ?? Infinity
    const paragraphs = report.body.paragraphs.filter((paragraph) => paragraph.line >= line && paragraph.line < end)
    return { text, href: `#${anchor}`, numbers: numbersOf(paragraphs) }
  })
}

function numbersOf(paragraphs: readonly Paragraph[]): string {
  // A part's own numbers stand under its name already, and what stands within a number goes with it.
  const numbers = [...new Set(paragraphs.map(({ label, run }) => topOf(label, run)))]
  const [first, last] = [numbers.at(0), numbers.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first} to ${last}`
}

/** `2` of `2(b) of Annex B`. */
function topOf(label: string, run: string): string {
  const number = run === '' ? label : label.slice(0, -` of ${run}`.length)
  return /^[^(]+/.exec(number)?.[0] ?? number
}
