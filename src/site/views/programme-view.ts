import { ADDRESS, programmeAddress, strategyAddress } from '../../domain/addresses.ts'
import { anchorWithin, programmeAnchor } from '../../domain/anchors.ts'
import type { Programme } from '../../domain/programme.ts'
import { citingProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'
import { progressView } from './progress-view.ts'
import { rowsToday } from './project-table.ts'

/** The page of one programme: its plan, its progress and its projects. */
export function programmeView(context: ViewContext, programme: Programme) {
  const plans = plansDocument(context)
  return {
    ...pageView(
      context,
      {
        address: programmeAddress(programme),
        title: `${programme.title} programme`,
        description: `The plan, progress and projects of the ${programme.title} programme.`,
      },
      [['Projects', ADDRESS.projects]],
    ),
    area: programme.area,
    plans: plans && { text: `${plans.label}: ${plans.title}`, href: context.href(strategyAddress(plans)) },
    ...programmeParts(context, programme),
  }
}

/** A programme's plan, progress and projects. */
function programmeParts(context: ViewContext, programme: Programme) {
  const projects = context.index.projectsIn(programme.slug)
  return {
    programmeTitle: programme.title,
    href: context.href(programmeAddress(programme)),
    anchor: programmeAnchor(programme),
    // A plan is a part of the annex of plans, so its "paragraph 11" is a paragraph of that annex's report.
    planHtml: programme.plan.toHtml(citingProse(context, plansDocument(context)?.report)),
    progress: progressView(context, projects),
    rows: rowsToday(context, projects),
  }
}

/**
 * The same parts for a page that shows every plan. Two plans may have headings alike, so their addresses there begin with
 * the programme's; two hyphens keep them apart from an author's own.
 */
export function planOnSharedPage(context: ViewContext, programme: Programme) {
  const parts = programmeParts(context, programme)
  return { ...parts, planHtml: parts.planHtml.replace(/ (?:id="|href="#)/g, `$&${anchorWithin(programme.slug, '')}`) }
}

function plansDocument(context: ViewContext) {
  return context.index.record.strategy.find(({ view }) => view === 'programme-plans')
}
