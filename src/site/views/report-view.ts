import { decisionOnReportAnchor } from '../../domain/anchors.ts'
import {
  ADDRESS,
  comparedAddress,
  meetingAddress,
  pdfAddress,
  reportAddress,
  yearAddress,
} from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { councilNames, shortCouncilNames } from '../../domain/body-names.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { formatDay, formatDayWithWeekday } from '../../domain/calendar-day.ts'
import { formatList } from '../../domain/format-list.ts'
import type { Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingId } from '../../domain/meeting.ts'
import { numbersInWords } from './numbers-in-words.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import type { CabinetMember, Report } from '../../domain/report.ts'
import { noticeInWords } from '../../domain/statutory-clock/notice.ts'
import { retentionInWords } from '../../domain/statutory-clock/retention.ts'
import { lastChanged } from '../../domain/updates.ts'
import { recommendationProse, reportProse } from '../prose-contexts.ts'
import { linkedReport } from '../linked-data/linked-report.ts'
import { scriptText } from '../linked-data/script-text.ts'
import type { ViewContext } from '../view-context.ts'
import { asAtLink } from './as-at-links.ts'
import { chainView } from './chain-view.ts'
import { changeView } from './meeting-change-view.ts'
import { locate } from './locate.ts'
import { citedByView } from './cited-by-view.ts'
import { decisionView } from './decision-view.ts'
import { dutiesView } from './duties-view.ts'
import { pageView } from './page-view.ts'
import { exemptAppendixView } from './withheld-view.ts'
import { sizeInWords } from './size-in-words.ts'
import { stepsView } from './steps-view.ts'
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
        ['Reports', ADDRESS.reports],
        [report.year, yearAddress('reports', report.year)],
      ],
    ),
    dataHref: context.href(pageDataAddress(reportAddress(report))),
    pdf: pdfLink(context, reportAddress(report)),
    letterhead: report.letterhead,
    reportOf: report.reportOf,
    authors: report.authors,
    wardsAffected: report.wardsAffected,
    members: report.cabinetMembers.map((member) => memberView(context, member)),
    meetings: report.meetings.map((meeting) => ({
      council: shortCouncilNames(index, meeting),
      body: index.body(meeting.body).name,
      day: meetingDay(meeting, formatDayWithWeekday),
      href: context.href(meetingAddress(meeting)),
    })),
    to: formatList([...new Set(report.meetings.map(({ body }) => index.body(body).name))]),
    asAt: asAtLink(context, report),
    published: isHeld(report.published) ? formatDay(report.published) : undefined,
    updated: formatDay(lastChanged(report, decisions)),
    corrections: report.corrections.map(({ date, text }) => ({ day: formatDay(date), text })),
    comparedHref: context.href(comparedAddress(report)),
    recommendationHtml: report.recommendation.toHtml(recommendationProse(context, report)),
    outcomes: report.meetings.map((meeting) => {
      const made = index.decisionsOnAt(report.id, meeting)
      return {
        ...changeView(context, meeting, made.length > 0),
        council: councilNames(index, meeting),
        body: index.body(meeting.body).name,
        day: meetingDay(meeting),
        meetingHref: context.href(meetingAddress(meeting)),
        decisions: made.map((decision) =>
          decisionView(context, decision, decisionOnReportAnchor(meetingId(decision), decision.part)),
        ),
      }
    }),
    ...againstResolutions(context, decisions),
    steps: stepsView(context, report),
    ...chainView(context, { report: report.id }),
    duties: dutiesView(context, report),
    contents: contentsOf(report),
    bodyHtml: report.body.toHtml(reportProse(context, report, insert)),
    exemptAppendices: report.exemptAppendices.map(exemptAppendixView),
    notices: report.meetings.map((meeting) => ({
      meeting: `${index.meetingName(meeting)}, ${meetingDay(meeting)}`,
      words: noticeInWords(report, meeting.date),
    })),
    retention: retentionInWords(report.meetings),
    citation: citation(context, report),
    permanentAddress: permanentAddress(context, report),
    exampleAnchor: `#${report.body.paragraphs.at(-1)?.anchor ?? ''}`,
    citedBy: citedByView(context, report),
    linkedDataHtml: scriptText(linkedReport(index, report, (address) => locate(context, address))),
  }
}

/** The page as a PDF, where one was made. */
function pdfLink({ pdfs, href }: ViewContext, page: string) {
  const bytes = pdfs?.get(page)
  return bytes === undefined
    ? undefined
    : { href: href(pdfAddress(page)), text: `Download as PDF (tagged), ${sizeInWords(bytes)}` }
}

/** Each decision against what was recommended; nothing where no wording is held, or none differs. */
function againstResolutions(context: ViewContext, decisions: readonly Decision[]) {
  const compared = decisions.toReversed().map((decision) => ({
    made: `${context.index.meetingName(decision)}, ${meetingDay(decision)}${decision.part === undefined ? '' : `, ${decision.part}`}`,
    href: context.href(decisionAddress(decision)),
    comparison: context.comparison(decision),
  }))
  const differs = compared.some(({ comparison }) => comparison && !comparison.isSame)
  return { compared: differs ? compared : [] }
}

/** Where the report can always be found, in full: `https://…/reports/2021/…/`. */
function permanentAddress(context: ViewContext, report: Report): string {
  return locate(context, reportAddress(report))
}

function citation(context: ViewContext, report: Report): string {
  const { index } = context
  const publishers = formatList([
    ...new Set(report.meetings.flatMap((meeting) => index.councilsOf(meeting).map(({ name }) => name))),
  ])
  return `${publishers}, “${report.title}”, report to ${meetingsInWords(context, report)}`
}

function describe(context: ViewContext, report: Report): string {
  const [first] = report.body.paragraphs
  return `Report to ${meetingsInWords(context, report)}.${first ? ` ${first.text}` : ''}`
}

function meetingsInWords({ index }: ViewContext, report: Report): string {
  return report.meetings.map((meeting) => `${index.meetingName(meeting)}, ${meetingDay(meeting)}`).join('; ')
}

function memberView(context: ViewContext, member: CabinetMember) {
  return { ...member, label: `${context.index.council(member.council).shortName} Cabinet member responsible` }
}

function contentsOf(report: Report) {
  const sections = report.body.headings.filter(({ level }) => level === 2)
  return sections.map(({ text, anchor, line }, at) => {
    const end = sections[at + 1]?.line ?? Infinity
    const paragraphs = report.body.paragraphs.filter((paragraph) => paragraph.line >= line && paragraph.line < end)
    return { text, href: `#${anchor}`, numbers: numbersInWords(paragraphs) }
  })
}
