import { ADDRESS, correctionsAddress, meetingAddress, projectAddress, reportAddress } from '../../domain/addresses.ts'
import { decisionAddress, decisionCorrectionsAddress } from '../../domain/decision-addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { OUTCOMES } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import { changeAndReason, meetingDay } from '../../domain/meeting-words.ts'
import { countByStatus } from '../../domain/progress.ts'
import type { ProjectChange, Update } from '../../domain/updates.ts'
import type { Report } from '../../domain/report.ts'
import { withheldInWords } from '../../domain/withheld.ts'
import type { ViewContext } from '../view-context.ts'

/** One change: what it is called, what it says, and where it leads. */
export function updateView(context: ViewContext, update: Update) {
  const words = describe(context, update)
  return {
    day: formatDay(update.date),
    isoDay: update.date,
    id: context.href(update.name),
    href: context.href(words.address),
    ...words,
  }
}

/** A change as pages and feeds show it. */
export type UpdateView = ReturnType<typeof updateView>

interface UpdateWords {
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly address: string
}

function describe(context: ViewContext, update: Update): UpdateWords {
  const { index } = context
  switch (update.kind) {
    case 'report':
      return {
        kind: 'Report',
        title: update.report.title,
        text: reportWords(update.report),
        address: reportAddress(update.report),
      }
    case 'correction':
      return {
        kind: 'Correction',
        title: update.report.title,
        text: update.correction.text,
        address: correctionsAddress(update.report),
      }
    case 'withdrawal':
      return {
        kind: 'Withdrawal',
        title: update.report.title,
        text: `The report was withdrawn. ${update.withdrawal.reason}`,
        address: reportAddress(update.report),
      }
    case 'decision': {
      const { decision } = update
      return {
        kind: 'Decision',
        title: `${index.report(decision.report).title}: ${index.meetingName(decision)}`,
        text: `${decision.part === undefined ? '' : `${decision.part}: `}${decision.outcomeAsPublished ?? OUTCOMES[decision.outcome]}, at the meeting of ${meetingDay(decision)}.`,
        address: decisionAddress(decision),
      }
    }
    case 'decision-corrected':
      return {
        kind: 'Correction',
        title: `${index.report(update.decision.report).title}: ${index.meetingName(update.decision)}`,
        text: update.correction.text,
        address: decisionCorrectionsAddress(update.decision),
      }
    case 'meeting': {
      const { meeting, change } = update
      return {
        kind: 'Meeting',
        title: `${index.meetingName(meeting)}, ${meetingDay(meeting)}`,
        text: changeAndReason(change),
        address: meetingAddress(meeting),
      }
    }
    case 'projects-recorded':
      return describeRecorded(context, update.report, update.recorded)
    case 'status':
      return { kind: 'Project', ...describeChange(context, update.change) }
    case 'event':
      return {
        kind: 'Project',
        title: update.project.title,
        text: `${update.event.text} (${update.event.source})`,
        address: projectAddress(update.project),
      }
  }
}

function describeRecorded(context: ViewContext, reportId: string, recorded: readonly ProjectChange[]): UpdateWords {
  const report = context.index.report(reportId)
  const [first] = recorded
  if (first && recorded.length === 1) {
    const status = context.status(first.entry.status).name.toLowerCase()
    return {
      kind: 'Project',
      title: first.project.title,
      text: `Recorded for the first time, as ${status}, from “${report.title}”.`,
      address: projectAddress(first.project),
    }
  }
  const asRecorded = recorded.map(({ project, entry }) => ({ ...project, history: [entry] }))
  const counts = countByStatus(asRecorded, context.index.record.settings.statuses)
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status.name.toLowerCase()}`)
  return {
    kind: 'Projects',
    title: `${recorded.length} projects recorded for the first time`,
    text: `${counts.join(', ')}, from “${report.title}”.`,
    address: ADDRESS.projects,
  }
}

function describeChange(context: ViewContext, { project, entry, before }: ProjectChange) {
  const changes = [
    before && before.status !== entry.status
      ? `From ${context.status(before.status).name} to ${context.status(entry.status).name}.`
      : `Still ${context.status(entry.status).name}.`,
    before && before.sponsor !== entry.sponsor ? `Sponsor: ${entry.sponsor}.` : '',
    before && before.manager !== entry.manager ? `Project manager: ${entry.manager}.` : '',
    entry.note ?? '',
  ]
  return { title: project.title, text: changes.filter(Boolean).join(' '), address: projectAddress(project) }
}

function reportWords({ withheld, published }: Report): string {
  if (withheld) return `A paper that is not for publication went to its first meeting. ${withheldInWords(withheld)}.`
  return isHeld(published)
    ? 'The report was published.'
    : 'The report went to its first meeting. The day it was published is not held.'
}
