import { paragraphAddress, strategyAddress } from '../domain/addresses.ts'
import type { ProseContext } from '../domain/prose.ts'
import type { Report } from '../domain/report.ts'
import type { StrategyDocument } from '../domain/strategy.ts'
import type { ViewContext } from './view-context.ts'

/** How a report's own text is printed: its paragraphs are on the same page, its appendices in the strategy. */
export function reportProse(context: ViewContext, report: Report, insert: (name: string) => string): ProseContext {
  const anchors = paragraphAnchors(report)
  const appendices = new Map(
    report.appendices.flatMap(({ label, document }) => {
      const found = context.index.strategyDocument(document)
      return found ? [[label.toLowerCase(), strategyAddress(found)] as const] : []
    }),
  )
  return {
    href: context.href,
    insert,
    referTo: (reference) => {
      const anchor = anchors.get(reference.toLowerCase())
      return anchor ? `#${anchor}` : appendices.get(reference.toLowerCase())
    },
  }
}

/** How a text about a report is printed: "paragraph 17" leads into the report, "Annex B" to the strategy's document. */
export function citingProse(context: ViewContext, reportId: string | undefined): ProseContext {
  if (reportId === undefined) return plainProse(context)
  const report = context.index.report(reportId)
  const anchors = paragraphAnchors(report)
  const labels = new Map(
    context.index.record.strategy
      .filter((document) => document.report === reportId)
      .map((document: StrategyDocument) => [document.label.toLowerCase(), strategyAddress(document)]),
  )
  return {
    href: context.href,
    insert: noInsert,
    referTo: (reference) => {
      const anchor = anchors.get(reference.toLowerCase())
      return anchor ? paragraphAddress(report, anchor) : labels.get(reference.toLowerCase())
    },
  }
}

/** How a text that stands for itself is printed: nothing in it is a reference. */
export function plainProse(context: ViewContext): ProseContext {
  return { href: context.href, insert: noInsert, referTo: () => undefined }
}

function paragraphAnchors(report: Report): ReadonlyMap<string, string> {
  return new Map(report.body.paragraphs.map(({ label, anchor }) => [`paragraph ${label.toLowerCase()}`, anchor]))
}

function noInsert(name: string): string {
  throw new Error(`Only a report can hold the insert "${name}": checking should have refused it`)
}
