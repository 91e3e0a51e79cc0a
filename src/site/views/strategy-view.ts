import { ADDRESS, paragraphAddress, projectAddress, reportAddress, strategyAddress } from '../../domain/addresses.ts'
import { compareDays, formatDay } from '../../domain/calendar-day.ts'
import { ASSET_STATES, type Asset, type StrategyDocument } from '../../domain/strategy.ts'
import { findParagraph } from '../../domain/numbering/find-paragraph.ts'
import { citingProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { currentStateMap, targetStateMap } from './capability-map.ts'
import { chainView } from './chain-view.ts'
import { pageView } from './page-view.ts'
import { planOnSharedPage } from './programme-view.ts'
import { programmeProgressViews } from './progress-view.ts'

/** The page of the strategy or of one of its annexes; what it draws beneath its text depends on its `view`. */
export function strategyView(context: ViewContext, document: StrategyDocument) {
  const isOverview = document.view === 'overview'
  const hasOverview = context.index.record.strategy.some(({ view }) => view === 'overview')
  const report = context.index.report(document.report)
  return {
    ...pageView(
      context,
      {
        address: strategyAddress(document),
        title: isOverview ? document.title : `${document.label}: ${document.title}`,
        description: `${document.label} to the report “${report.title}”, as far as the record holds it.`,
      },
      isOverview || !hasOverview ? [] : [['Strategy', ADDRESS.strategy]],
    ),
    section: ADDRESS.strategy,
    label: document.label,
    view: document.view,
    report: { text: report.title, href: context.href(reportAddress(report)) },
    bodyHtml: document.body.toHtml(citingProse(context, document.report, strategyAddress(document))),
    others: overviewFirst(context.index.record.strategy)
      .filter(({ slug }) => slug !== document.slug)
      .map((other) => ({ text: `${other.label}: ${other.title}`, href: context.href(strategyAddress(other)) })),
    ...chainView(context, { document: document.slug }),
    timeline: timelineOf(context, document),
    assets: document.assets.map((asset) => assetView(context, document, asset)),
    ...drawn(context, document),
  }
}

function overviewFirst(documents: readonly StrategyDocument[]): readonly StrategyDocument[] {
  const byLabel = documents.toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'))
  return [...byLabel.filter(({ view }) => view === 'overview'), ...byLabel.filter(({ view }) => view !== 'overview')]
}

function drawn(context: ViewContext, document: StrategyDocument) {
  switch (document.view) {
    case 'overview':
      return { progress: programmeProgressViews(context) }
    case 'current-state':
      return { map: currentStateMap(context, document) }
    case 'programme-plans':
      return { programmes: context.index.record.programmes.map((programme) => planOnSharedPage(context, programme)) }
    case 'target-state':
      return { map: targetStateMap(context) }
  }
}

function timelineOf(context: ViewContext, document: StrategyDocument) {
  return document.timeline
    .toSorted((a, b) => compareDays(a.date, b.date))
    .map(({ date, council, text, source, link }) => ({
      day: formatDay(date),
      isoDay: date,
      council: council && context.index.council(council).shortName,
      text,
      source,
      href: link && context.href(link),
    }))
}

function assetView(context: ViewContext, document: StrategyDocument, asset: Asset) {
  const report = context.index.report(document.report)
  const { label = asset.paragraph, anchor = '' } = findParagraph(report.body.paragraphs, asset.paragraph).found ?? {}
  const project = asset.project === undefined ? undefined : context.index.project(asset.project)
  return {
    name: asset.name,
    state: asset.state,
    stateWords: ASSET_STATES[asset.state],
    text: asset.text,
    area: asset.programme === undefined ? undefined : context.index.programme(asset.programme).area,
    source: { text: `Paragraph ${label}`, href: context.href(paragraphAddress(report, anchor)) },
    project: project && { text: project.title, href: context.href(projectAddress(project)) },
  }
}
