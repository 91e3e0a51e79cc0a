import type { Decision } from './decision.ts'
import type { ForwardPlanEntry } from './forward-plan.ts'
import { formatList } from './format-list.ts'
import { groupBy } from './group-by.ts'
import { meetingId, type Meeting, type MeetingReference } from './meeting.ts'
import type { Programme } from './programme.ts'
import { currentEntry, type Project } from './project.ts'
import type { CouncilRecord } from './record.ts'
import type { Report } from './report.ts'
import type { Body, Council, Status } from './settings.ts'
import type { StrategyDocument } from './strategy.ts'

/** The record with everything findable by its name, made once so that no page has to read the whole record. */
export interface RecordIndex {
  readonly record: CouncilRecord
  council(id: string): Council
  body(id: string): Body
  /** The councils that a body decides for: its own, or each of a joint committee's. */
  councilsOf(meeting: Pick<MeetingReference, 'council' | 'body'>): readonly Council[]
  status(id: string): Status
  report(id: string): Report
  meeting(id: string): Meeting
  /** The meetings whose papers, or whose unfinished business, went to this one. */
  meetingsMovedTo(meeting: string): readonly Meeting[]
  programme(slug: string): Programme
  project(slug: string): Project
  /** Undefined where the record has no such strategy document. */
  strategyDocument(slug: string): StrategyDocument | undefined
  forwardPlanEntry(id: string): ForwardPlanEntry
  /** The reports that an entry of the forward plan announced. */
  reportsAnnouncedBy(entry: string): readonly Report[]
  decisionsOn(reportId: string): readonly Decision[]
  decisionsAt(meeting: string): readonly Decision[]
  /** What one meeting decided on one report, in its parts. */
  decisionsOnAt(reportId: string, meeting: MeetingReference): readonly Decision[]
  /** A meeting as it is spoken of: `Vale Cabinet`; the council by its full name where that is asked for. */
  meetingName(meeting: Pick<MeetingReference, 'council' | 'body'>, form?: 'name' | 'shortName'): string
  reportsTo(meeting: string): readonly Report[]
  /** The projects that are in the programme today. */
  projectsIn(programme: string): readonly Project[]
}

/** Makes the index. Looking up a name that the record does not have is a bug: assembling should have refused it. */
export function indexRecord(record: CouncilRecord): RecordIndex {
  const { settings } = record
  const decisionsByReport = groupBy(record.decisions, (decision) => decision.report)
  const decisionsByMeeting = groupBy(record.decisions, meetingId)
  const projectsByProgramme = groupBy(record.projects, (project) => currentEntry(project).programme)
  const papers = record.reports.flatMap((report) => report.meetings.map((meeting) => ({ report, meeting })))
  const papersByMeeting = groupBy(papers, ({ meeting }) => meetingId(meeting))
  const movedTo = groupBy(
    record.meetings.filter(({ change }) => change?.to),
    ({ change }) => (change?.to ? meetingId(change.to) : ''),
  )
  const announced = groupBy(record.reports, ({ forwardPlan = '' }) => forwardPlan)
  const strategy = new Map(record.strategy.map((document) => [document.slug, document]))
  const council = finder('council', settings.councils, ({ id }) => id)
  const body = finder('body', settings.bodies, ({ id }) => id)
  const councilsOf: RecordIndex['councilsOf'] = (meeting) =>
    (body(meeting.body).councils ?? [meeting.council]).map(council)
  return {
    record,
    council,
    body,
    councilsOf,
    status: finder('status', settings.statuses, (status) => status.id),
    report: finder('report', record.reports, (report) => report.id),
    meeting: finder('meeting', record.meetings, (meeting) => meeting.id),
    meetingsMovedTo: (meeting) => movedTo.get(meeting) ?? [],
    programme: finder('programme', record.programmes, (programme) => programme.slug),
    project: finder('project', record.projects, (project) => project.slug),
    strategyDocument: (slug) => strategy.get(slug),
    forwardPlanEntry: finder('entry of the forward plan', record.forwardPlan, (entry) => entry.id),
    reportsAnnouncedBy: (entry) => announced.get(entry) ?? [],
    decisionsOn: (reportId) => decisionsByReport.get(reportId) ?? [],
    decisionsAt: (meeting) => decisionsByMeeting.get(meeting) ?? [],
    decisionsOnAt: (reportId, meeting) =>
      (decisionsByReport.get(reportId) ?? []).filter((decision) => meetingId(decision) === meetingId(meeting)),
    meetingName: (meeting, form = 'shortName') =>
      `${formatList(councilsOf(meeting).map((one) => one[form]))} ${body(meeting.body).name}`,
    reportsTo: (meeting) => (papersByMeeting.get(meeting) ?? []).map(({ report }) => report),
    projectsIn: (programme) => projectsByProgramme.get(programme) ?? [],
  }
}

function finder<T>(what: string, all: readonly T[], nameOf: (one: T) => string): (name: string) => T {
  const byName = new Map(all.map((one) => [nameOf(one), one]))
  return (name) => {
    const found = byName.get(name)
    if (found === undefined)
      throw new Error(`The record has no ${what} "${name}", which assembling should have refused`)
    return found
  }
}
