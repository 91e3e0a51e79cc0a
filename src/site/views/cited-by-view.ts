import { citedByAnchor } from '../../domain/anchors.ts'
import { ADDRESS, paragraphAddress, reportAddress, yearAddress } from '../../domain/addresses.ts'
import type { Citation } from '../../domain/citations/citation.ts'
import { groupBy } from '../../domain/group-by.ts'
import { citedByPartAddress } from '../../domain/part-addresses.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import { citingWords } from './citing-words.ts'
import { listPages, type ListPage } from './list-pages.ts'
import { pageView } from './page-view.ts'

/**
 * So many links go on a page, and up to twice as many on the report's own, which shows its text besides. By number, so that reports with
 * few need not be looked at to know that they have no other page.
 */
const MOST_LINKS = 50
/** So many links stand by a paragraph at once; the others can be unfolded. */
const MOST_SHOWN = 5

/** By what each paragraph of a report is referred to: the newest of it, as much as its page has room for. */
export function citedByView(context: ViewContext, report: Report) {
  const [newest] = pagesOf(context, report)
  return {
    paragraphs: newest ? paragraphsOn(context, report, newest) : [],
    ways: newest?.ways ?? { newer: undefined, older: undefined },
  }
}

/** The earlier parts of these lists, where reports' own pages have no room for all. */
export function citedByViews(context: ViewContext) {
  return [...context.citations].flatMap(([id, citations]) => {
    const report = context.index.report(id)
    if (citations.length <= MOST_LINKS || report.withdrawn || report.withheld) return []
    return pagesOf(context, report)
      .slice(1)
      .map((page) => ({
        ...pageView(
          context,
          {
            address: page.address,
            title: `What refers to ${report.title}${page.part}`,
            description: `What refers to the paragraphs of ${report.title}${page.part} of the list.`,
          },
          [
            ['Reports', ADDRESS.reports],
            [report.year, yearAddress('reports', report.year)],
            [report.title, reportAddress(report)],
          ],
        ),
        paragraphs: paragraphsOn(context, report, page),
        ways: page.ways,
      }))
  })
}

function pagesOf(context: ViewContext, report: Report): readonly ListPage<ReturnType<typeof linkOf>>[] {
  const links = (context.citations.get(report.id) ?? []).map((citation) => linkOf(context, report, citation))
  const addresses = {
    newest: reportAddress(report),
    part: (number: number) => citedByPartAddress(report, number),
  }
  return listPages(context, links, addresses, MOST_LINKS, () => 1)
}

function linkOf(context: ViewContext, report: Report, citation: Citation) {
  return {
    paragraph: citation.paragraph,
    text: citingWords(context, report, citation.by),
    href: context.href(citation.address),
  }
}

/** What is on a page, by paragraph in their order. On the report's own page a link to it is its place alone. */
function paragraphsOn(context: ViewContext, report: Report, page: ListPage<ReturnType<typeof linkOf>>) {
  const own = context.href(reportAddress(report))
  const isOwn = page.address === reportAddress(report)
  const from = (href: string) => (isOwn && href.startsWith(`${own}#`) ? href.slice(own.length) : href)
  const byParagraph = groupBy(page.items, ({ paragraph }) => paragraph)
  return report.body.paragraphs.flatMap(({ label, anchor }) => {
    const links = byParagraph.get(label)?.map(({ text, href }) => ({ text, href: from(href) }))
    if (!links) return []
    return {
      label,
      anchor: citedByAnchor(anchor),
      href: from(context.href(paragraphAddress(report, anchor))),
      links: links.slice(0, MOST_SHOWN),
      more: links.slice(MOST_SHOWN),
    }
  })
}
