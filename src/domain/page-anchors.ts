import {
  ADDRESS,
  guideAddress,
  meetingAddress,
  pageAddress,
  problemAddress,
  programmeAddress,
  projectAddress,
  reportAddress,
  strategyAddress,
} from './addresses.ts'
import { ANCHOR, anchorWithin, decisionAnchor, programmeAnchor, termAnchor } from './anchors.ts'
import { decisionAddress } from './decision-addresses.ts'
import { groupBy } from './group-by.ts'
import { hasGuide } from './guide.ts'
import { isHeld } from './held.ts'
import { meetingId } from './meeting.ts'
import { currentEntry, type Project } from './project.ts'
import { clausesOf, proseAnchors } from './prose-anchors.ts'
import type { CouncilRecord } from './record.ts'
import { reportAnchors, withdrawnAnchors } from './report-anchors.ts'
import type { StrategyDocument } from './strategy.ts'

/** What of a record decides the anchors of its documents' pages. */
export type AnchoredRecord = Pick<
  CouncilRecord,
  'reports' | 'meetings' | 'decisions' | 'programmes' | 'projects' | 'strategy' | 'pages' | 'glossary' | 'guide'
>

/** The places within the page of each document that a link can lead to, by the page's address. Lists and search are not among them. */
export function pageAnchors(record: AnchoredRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const byReport = groupBy(record.decisions, ({ report }) => report)
  const byMeeting = groupBy(record.decisions, meetingId)
  const reports = new Map(record.reports.map((report) => [report.id, report]))
  return new Map([
    ...record.reports.map((report) => {
      // Of a paper that is not for publication, nothing is on its page but why.
      if (report.withheld) return page(reportAddress(report), [])
      return page(
        reportAddress(report),
        report.withdrawn
          ? withdrawnAnchors(report, record.projects)
          : reportAnchors(report, record.projects, byReport.get(report.id) ?? []),
      )
    }),
    ...record.meetings.map((meeting) =>
      page(meetingAddress(meeting), [
        ANCHOR.papers,
        ANCHOR.decisions,
        ...(byMeeting.get(meeting.id) ?? []).flatMap((decision) => {
          const report = reports.get(decision.report)
          const anchor = report && decisionAnchor(report, decision.part)
          return anchor === undefined ? [] : [anchor, ...clausesOf(decision, anchor)]
        }),
      ]),
    ),
    ...record.decisions.map(({ id, report, resolution, corrections }) =>
      page(decisionAddress({ id }), [
        ANCHOR.resolution,
        ANCHOR.compared,
        ANCHOR.steps,
        ...(corrections.length > 0 ? [ANCHOR.corrections] : []),
        ...((byReport.get(report) ?? []).length > 1 ? [ANCHOR.otherDecisions] : []),
        ...(isHeld(resolution) ? proseAnchors(resolution) : []),
      ]),
    ),
    ...record.projects.map((project) => page(projectAddress(project), projectAnchors(project, record.projects))),
    ...record.programmes.map((programme) =>
      page(programmeAddress(programme), [ANCHOR.plan, ANCHOR.projectsToday, ...proseAnchors(programme.plan)]),
    ),
    ...record.strategy.map((document) => page(strategyAddress(document), strategyAnchors(document, record))),
    ...record.pages.map((own) => page(pageAddress(own), proseAnchors(own.body))),
    ...(record.glossary.length > 0
      ? [
          page(
            ADDRESS.glossary,
            record.glossary.map(({ term }) => termAnchor(term)),
          ),
        ]
      : []),
    ...(hasGuide(record.guide)
      ? [page(ADDRESS.guide, record.guide.opening ? proseAnchors(record.guide.opening.body) : [])]
      : []),
    ...record.guide.pages.map((guide) => page(guideAddress(guide), proseAnchors(guide.body))),
    ...record.guide.problems.map((problem) => page(problemAddress(problem), proseAnchors(problem.body))),
  ])
}

function page(address: string, anchors: readonly string[]): readonly [address: string, anchors: ReadonlySet<string>] {
  return [address, new Set([ANCHOR.content, ...anchors])]
}

function projectAnchors(project: Project, projects: readonly Project[]): readonly string[] {
  const { programme } = currentEntry(project)
  const hasOthers = projects.some((other) => other !== project && currentEntry(other).programme === programme)
  return [
    ANCHOR.history,
    ANCHOR.mentions,
    ...(project.events.length > 0 ? [ANCHOR.events] : []),
    ...(hasOthers ? [ANCHOR.others] : []),
    ...proseAnchors(project.description),
  ]
}

function strategyAnchors(document: StrategyDocument, { programmes }: AnchoredRecord): readonly string[] {
  const drawn = {
    overview: [ANCHOR.annexes, ANCHOR.progress],
    'current-state': [ANCHOR.map],
    'target-state': [ANCHOR.map],
    'programme-plans': programmes.flatMap((programme) => [
      programmeAnchor(programme),
      ...proseAnchors(programme.plan).map((anchor) => anchorWithin(programme.slug, anchor)),
    ]),
  }
  return [
    ANCHOR.chain,
    ...proseAnchors(document.body),
    ...drawn[document.view],
    ...(document.assets.length > 0 ? [ANCHOR.assets] : []),
    ...(document.timeline.length > 0 ? [ANCHOR.timeline] : []),
  ]
}
