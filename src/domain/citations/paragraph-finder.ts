import { reportAddress } from '../addresses.ts'
import { asAtDay } from '../projects-as-at.ts'
import { findParagraph } from '../numbering/find-paragraph.ts'
import { resolveReference, type Standpoint } from '../numbering/resolve-reference.ts'
import type { CrossReference } from '../numbering/cross-reference.ts'
import type { Paragraph } from '../prose.ts'
import type { Report } from '../report.ts'
import type { Citation } from './citation.ts'

/** A paragraph of a report that something leads to, and the day its report speaks for. */
export interface Cited extends Pick<Citation, 'report' | 'paragraph'> {
  readonly reportDay: Citation['date']
  readonly anchor: string
}

/** Finds the paragraphs that the record refers to, in each way that it can; empty where there is none, or it could be several. */
export interface ParagraphFinder {
  /** By words such as "paragraph 17" in a text about a report, which may be its own. */
  byReference(report: string, reference: CrossReference, from?: Standpoint): readonly Cited[]
  /** By the number that a field holds. */
  byNumber(report: string, written: string): readonly Cited[]
  /** By a link that an author wrote, which may lead from a report to itself. */
  byLink(href: string, from?: Report): readonly Cited[]
}

/** Makes what finds paragraphs, once for the whole record. */
export function paragraphFinder(reports: readonly Report[]): ParagraphFinder {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const byAddress = new Map(reports.map((report) => [reportAddress(report), report]))
  return {
    byReference: (report, reference, from) =>
      reference.to === 'paragraph'
        ? cited(byId.get(report), (paragraphs) => resolveReference(reference, paragraphs, from).found)
        : [],
    byNumber: (report, written) => cited(byId.get(report), (paragraphs) => findParagraph(paragraphs, written).found),
    byLink: (href, from) => {
      const [page = '', anchor] = href.split('#')
      if (anchor === undefined) return []
      return cited(page === '' ? from : byAddress.get(page), (paragraphs) =>
        paragraphs.find((one) => one.anchor === anchor || one.aliases.includes(anchor)),
      )
    },
  }
}

function cited(
  report: Report | undefined,
  find: (paragraphs: readonly Paragraph[]) => Paragraph | undefined,
): readonly Cited[] {
  const found = report && find(report.body.paragraphs)
  if (!report || !found) return []
  return [{ report: report.id, paragraph: found.label, anchor: found.anchor, reportDay: asAtDay(report) }]
}
