import { paragraphAddress, programmeAddress, projectAddress } from '../../domain/addresses.ts'
import { projectRowAnchor } from '../../domain/anchors.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { findParagraph } from '../../domain/numbering/find-paragraph.ts'
import { currentEntry, type HistoryEntry, type Project } from '../../domain/project.ts'
import { asAtDay, projectsAsAt } from '../../domain/projects-as-at.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import type { ProjectRowView, ProjectTableView } from './project-table-view.ts'

/** The table inside a report: as printed there, whatever has happened since. */
export function tableAsAt(
  context: ViewContext,
  report: Report,
  { isAddressed }: { readonly isAddressed: boolean },
): ProjectTableView {
  return {
    caption: `Projects as at this report, ${formatDay(asAtDay(report))}`,
    groups: projectsAsAt(context.index, report).map(({ programme, title, projects }) => ({
      title,
      href: context.href(programmeAddress(programme)),
      rows: projects.map(({ project, entry, title: printed }) => ({
        ...rowView(context, project, entry, printed),
        ...(isAddressed && { anchor: projectRowAnchor(project) }),
      })),
    })),
  }
}

/** Every project as it stands today, a row each, in the programmes' order. */
export function rowsToday(context: ViewContext, projects: readonly Project[]): readonly ProjectRowView[] {
  return projects.map((project) => rowView(context, project, currentEntry(project), project.title))
}

/** Where a history entry comes from: its report and paragraph, as a link. */
export function entrySource(context: ViewContext, entry: HistoryEntry) {
  const report = context.index.report(entry.report)
  const { label = entry.paragraph, anchor = '' } = findParagraph(report.body.paragraphs, entry.paragraph).found ?? {}
  return {
    text: `${report.title}, paragraph ${label}`,
    href: context.href(paragraphAddress(report, anchor)),
  }
}

function rowView(context: ViewContext, project: Project, entry: HistoryEntry, title: string): ProjectRowView {
  const programme = context.index.programme(entry.programme)
  return {
    title,
    href: context.href(projectAddress(project)),
    programme: programme.title,
    programmeHref: context.href(programmeAddress(programme)),
    sponsor: entry.sponsor,
    manager: entry.manager,
    status: context.status(entry.status),
    recorded: formatDay(entry.date),
    recordedDay: entry.date,
  }
}
