import { pageAddress, guideAddress, reportAddress } from '../../domain/addresses.ts'
import { projectRowAnchor } from '../../domain/anchors.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** The places in pages that authors' links can lead to, by the pages' addresses, for those where all of them are known. */
export function placesInPages(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = ({ inserts }: Prose) => (inserts.length > 0 ? draft.projects.map(projectRowAnchor) : [])
  return new Map([
    ...draft.reports.map(
      (report) =>
        [
          reportAddress(report),
          new Set([...anchorsOf(report.body), ...anchorsOf(report.recommendation), ...rows(report.body)]),
        ] as const,
    ),
    ...draft.pages.map((page) => [pageAddress(page), anchorsOf(page.body)] as const),
    ...draft.guide.pages.map((page) => [guideAddress(page), anchorsOf(page.body)] as const),
  ])
}

/** Every place in a text that has an address of its own. */
export function anchorsOf(prose: Prose): ReadonlySet<string> {
  return new Set([
    ...[...prose.headings, ...prose.paragraphs, ...prose.rows].map(({ anchor }) => anchor),
    ...prose.paragraphs.flatMap(({ aliases }) => aliases),
  ])
}
