import { paragraphAddress, strategyAddress } from '../domain/addresses.ts'
import type { ProseContext } from '../domain/prose.ts'
import type { Report } from '../domain/report.ts'
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
      const anchor = anchorFor(reference)
      return anchors.has(anchor) ? `#${anchor}` : appendices.get(reference.toLowerCase())
    },
  }
}

/**
 * How a text about a report is printed: "paragraph 17" leads into the report, "Annex B" to the strategy's document, but
 * not to the page it stands on.
 */
export function citingProse(context: ViewContext, reportId: string | undefined, ownAddress?: string): ProseContext {
  if (reportId === undefined) return plainProse(context)
  const report = context.index.report(reportId)
  const anchors = paragraphAnchors(report)
  const labels = new Map(
    context.index.record.strategy
      .filter((document) => document.report === reportId && strategyAddress(document) !== ownAddress)
      .map((document) => [document.label.toLowerCase(), strategyAddress(document)]),
  )
  return {
    href: context.href,
    insert: noInsert,
    referTo: (reference) => {
      const anchor = anchorFor(reference)
      return anchors.has(anchor) ? paragraphAddress(report, anchor) : labels.get(reference.toLowerCase())
    },
  }
}

/** How a text that stands for itself is printed: nothing in it is a reference. */
export function plainProse(context: ViewContext): ProseContext {
  return { href: context.href, insert: noInsert, referTo: () => undefined }
}

function paragraphAnchors(report: Report): ReadonlySet<string> {
  return new Set(report.body.paragraphs.map(({ anchor }) => anchor))
}

/** `paragraph 17(a)` is at `para-17-a`, `paragraph 1.2` at `para-1-2`. */
function anchorFor(reference: string): string {
  const parts = reference
    .toLowerCase()
    .replace(/^paragraph /, 'para ')
    .match(/[a-z0-9]+/g)
  return (parts ?? []).join('-')
}

function noInsert(name: string): string {
  throw new Error(`Only a report can hold the insert "${name}": checking should have refused it`)
}
