import { paragraphAddress, reportAddress } from '../../../domain/addresses.ts'
import type { Report } from '../../../domain/report.ts'
import type { BrowseLink } from './browse-group.ts'

/** A report, its headings, and the numbered paragraphs under each. */
export interface BrowseReport extends BrowseLink {
  readonly sections: readonly {
    readonly title: string
    readonly address: string
    readonly paragraphs: readonly BrowseLink[]
  }[]
}

/** A report as it is browsed: each heading, with the paragraphs that stand under it before the next. */
export function browseReport(report: Report): BrowseReport {
  const { headings, paragraphs } = report.body
  if (report.withdrawn) return { text: `${report.title} (withdrawn)`, address: reportAddress(report), sections: [] }
  if (report.withheld)
    return { text: `${report.title} (not for publication)`, address: reportAddress(report), sections: [] }
  const before = paragraphs.filter(({ section }) => section === '')
  const opening = {
    title: 'Before the first heading',
    address: reportAddress(report),
    paragraphs: before.map(paragraphLink(report)),
  }
  const sections = headings.map(({ text, anchor, line }, at) => {
    const end = headings[at + 1]?.line ?? Number.POSITIVE_INFINITY
    const under = paragraphs.filter((paragraph) => paragraph.line > line && paragraph.line < end)
    return { title: text, address: paragraphAddress(report, anchor), paragraphs: under.map(paragraphLink(report)) }
  })
  return {
    text: report.title,
    address: reportAddress(report),
    sections: before.length > 0 ? [opening, ...sections] : sections,
  }
}

function paragraphLink(report: Report) {
  return ({ label, anchor }: Report['body']['paragraphs'][number]): BrowseLink => ({
    text: label,
    address: paragraphAddress(report, anchor),
  })
}
