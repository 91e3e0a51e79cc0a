import { OUTCOMES, type Decision } from '../../domain/decision.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { meetingId, type MeetingReference } from '../../domain/meeting.ts'
import { meetingDay, outcomeWords } from '../../domain/meeting-words.ts'
import { entryAsAt } from '../../domain/project.ts'
import { asAtDay } from '../../domain/projects-as-at.ts'
import type { Report } from '../../domain/report.ts'
import { bodyOptions, councilOptions, plainOptions, programmeOptions, type EntryFacts } from './make-entry.ts'
import type { FacetOption } from './search-entry.ts'

/** What every passage of a report shares: its day, its meetings with what came of them, and what it is filtered by. */
export function reportFacts(index: RecordIndex, report: Report): Pick<EntryFacts, 'date' | 'facts' | 'filters'> {
  const decisions = index.decisionsOn(report.id)
  const day = asAtDay(report)
  // A report speaks of the projects whose history names it, so filtering by their programme or status keeps it.
  const projects = index.record.projects
    .filter(({ history }) => history.some((entry) => entry.report === report.id))
    .flatMap((project) => entryAsAt(project, report, day) ?? [])
  return {
    date: day,
    facts: report.meetings.map((meeting) => meetingFact(index, report.id, meeting)),
    filters: {
      year: plainOptions([report.year]),
      council: councilOptions(
        index,
        report.meetings.map(({ council }) => council),
      ),
      body: bodyOptions(
        index,
        report.meetings.map(({ body }) => body),
      ),
      programme: programmeOptions(
        index,
        projects.map(({ programme }) => programme),
      ),
      status: projects.map(({ status }) => ({ value: status, name: index.status(status).name })),
      person: plainOptions(projects.flatMap(({ sponsor, manager }) => [sponsor, manager])),
      member: plainOptions(report.cabinetMembers.map(({ name }) => name)),
      outcome: decisions.map(outcomeOption),
    },
  }
}

/** An outcome as results are filtered by it. */
export function outcomeOption({ outcome }: Pick<Decision, 'outcome'>): FacetOption {
  return { value: outcome, name: OUTCOMES[outcome] }
}

/** `Vale Cabinet, 29 October 2021: Recommendations Approved` */
function meetingFact(index: RecordIndex, report: string, meeting: MeetingReference): string {
  const here = index.decisionsOnAt(report, meeting)
  const where = `${index.meetingName(meeting)}, ${meetingDay(meeting)}`
  const words = outcomeWords(index.meeting(meetingId(meeting)), here)
  return words === undefined ? where : `${where}: ${words}`
}
