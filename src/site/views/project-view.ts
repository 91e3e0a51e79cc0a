import {
  ADDRESS,
  paragraphAddress,
  programmeAddress,
  projectAddress,
  projectFeedAddress,
} from '../../domain/addresses.ts'
import { pageDataAddress } from '../../domain/data-addresses.ts'
import { mentionsPartAddress } from '../../domain/part-addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { currentEntry, type Project } from '../../domain/project.ts'
import { plainProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'
import { historyView } from './project-history.ts'
import { rowsToday } from './project-table.ts'

/** A project's page shows its history and its neighbours besides. */
const MOST_BYTES_OF_MENTIONS = 15_000

/** The page of one project: how it stands, how it came to, and where reports name it. */
export function projectView(context: ViewContext, project: Project) {
  const current = currentEntry(project)
  const programme = context.index.programme(current.programme)
  const status = context.status(current.status)
  const [{ items: mentions, ways } = { items: [], ways: { newer: undefined, older: undefined } }] = mentionPages(
    context,
    project,
  )
  const others = context.index.projectsIn(programme.slug).filter(({ slug }) => slug !== project.slug)
  return {
    ...pageView(
      context,
      {
        address: projectAddress(project),
        title: project.title,
        description: `${project.title}: ${status.name.toLowerCase()}, as recorded on ${formatDay(current.date)}, in the ${programme.title} programme.`,
      },
      [['Projects', ADDRESS.projects]],
    ),
    dataHref: context.href(pageDataAddress(projectAddress(project))),
    feedHref: context.href(projectFeedAddress(project)),
    alsoKnownAs: project.alsoKnownAs,
    status,
    recorded: formatDay(current.date),
    sponsor: current.sponsor,
    manager: current.manager,
    programme: { title: programme.title, href: context.href(programmeAddress(programme)) },
    descriptionHtml: project.description.isEmpty ? undefined : project.description.toHtml(plainProse(context)),
    history: historyView(context, project),
    events: project.events.map(({ date, text, source }) => ({ day: formatDay(date), text, source })),
    mentions,
    ways,
    others: rowsToday(context, others),
  }
}

/** The earlier parts of the list of where reports name a project, where its own page has no room for all. */
export function mentionViews(context: ViewContext, project: Project) {
  return mentionPages(context, project)
    .slice(1)
    .map(({ address, items, part, ways }) => ({
      ...pageView(
        context,
        {
          address,
          title: `Where reports mention ${project.title}${part}`,
          description: `Paragraphs of reports that mention ${project.title}${part} of the list.`,
        },
        [
          ['Projects', ADDRESS.projects],
          [project.title, projectAddress(project)],
        ],
      ),
      mentions: items,
      ways,
    }))
}

function mentionPages(context: ViewContext, project: Project) {
  const mentions = (context.mentions.get(project.slug) ?? []).map(({ report, paragraph }) => ({
    text: `${report.title}, paragraph ${paragraph.label}`,
    href: context.href(paragraphAddress(report, paragraph.anchor)),
    section: paragraph.section,
    words: paragraph.text,
  }))
  const part = (number: number) => mentionsPartAddress(project, number)
  return listPages(context, mentions, { newest: projectAddress(project), part }, MOST_BYTES_OF_MENTIONS)
}
