import { ADDRESS } from '../../domain/addresses.ts'
import { csvAddress, jsonAddress } from '../../domain/data-addresses.ts'
import { filterAnchor } from '../../domain/anchors.ts'
import type { ViewContext } from '../view-context.ts'
import { newestAsAtLink } from './as-at-links.ts'
import { pageView } from './page-view.ts'
import { progressView, programmeProgressViews } from './progress-view.ts'
import { rowsToday } from './project-table.ts'

/** The table of every project as it stands today, with what it can be filtered by. */
export function projectsView(context: ViewContext) {
  const { projects, programmes, settings } = context.index.record
  const rows = rowsToday(context, projects)
  return {
    ...pageView(context, {
      address: ADDRESS.projects,
      title: 'Projects',
      description: 'Every project with its programme, sponsor, manager and status today.',
    }),
    rows,
    progress: progressView(context, projects),
    programmes: programmeProgressViews(context),
    asAt: newestAsAtLink(context),
    filters: (
      [
        { name: 'programme', label: 'Programme', options: programmes.map(({ title }) => title) },
        { name: 'sponsor', label: 'Sponsor', options: namesIn(rows.map(({ sponsor }) => sponsor)) },
        { name: 'manager', label: 'Project manager', options: namesIn(rows.map(({ manager }) => manager)) },
        { name: 'status', label: 'Status', options: settings.statuses.map(({ name }) => name) },
      ] as const
    ).map((filter) => ({ ...filter, anchor: filterAnchor(filter.name) })),
    files: {
      csv: context.href(csvAddress('projects')),
      json: context.href(jsonAddress('projects')),
    },
  }
}

function namesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'en-GB'))
}
