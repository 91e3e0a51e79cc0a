import { ADDRESS, yearAddress } from '../../domain/addresses.ts'
import { yearPartAddress } from '../../domain/part-addresses.ts'
import { yearAnchor } from '../../domain/anchors.ts'
import { updatesByYear, type Update } from '../../domain/updates.ts'
import type { ViewContext } from '../view-context.ts'
import { feedList } from './feed-views.ts'
import { fillYears, moreInWords } from './fill-years.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'
import { updateView, type UpdateView } from './update-view.ts'

const TITLE = 'Updates'

/** The page of what changed, newest first, by year, with a way to the whole of each year. */
export function updatesView(context: ViewContext, updates: readonly Update[]) {
  return {
    ...pageView(context, {
      address: ADDRESS.updates,
      title: TITLE,
      description: 'What has changed in the record: reports, decisions and the status of projects, newest first.',
    }),
    feedHref: context.href(ADDRESS.feed),
    feeds: feedList(context),
    years: fillYears(yearsOf(context, updates)).map(({ year, items, more }) => ({
      year,
      anchor: yearAnchor(year),
      href: context.href(yearAddress('updates', year)),
      updates: items,
      more: moreInWords(more, items.length, ['update', 'updates'], year),
    })),
  }
}

/** A page for each year in which something changed, and for each part of its list where one page is not enough. */
export function updatesYearViews(context: ViewContext, updates: readonly Update[]) {
  return yearsOf(context, updates).flatMap(([year, ofYear]) => {
    const addresses = {
      newest: yearAddress('updates', year),
      part: (number: number) => yearPartAddress('updates', year, number),
    }
    return listPages(context, ofYear, addresses).map(({ address, items, part, ways }) => ({
      ...pageView(
        context,
        { address, title: `Updates of ${year}${part}`, description: `What changed in the record in ${year}${part}.` },
        part === ''
          ? [[TITLE, ADDRESS.updates]]
          : [
              [TITLE, ADDRESS.updates],
              [year, yearAddress('updates', year)],
            ],
      ),
      updates: items,
      ways,
    }))
  })
}

function yearsOf(
  context: ViewContext,
  updates: readonly Update[],
): readonly (readonly [string, readonly UpdateView[]])[] {
  return [...updatesByYear(updates)].map(([year, ofYear]) => [
    year,
    ofYear.map((update) => updateView(context, update)),
  ])
}
