import { paragraphAddress, reportAddress, strategyAddress } from '../domain/addresses.ts'
import { resolveReference, type Standpoint } from '../domain/numbering/resolve-reference.ts'
import type { PlacedReference, ProseContext } from '../domain/prose.ts'
import type { Report } from '../domain/report.ts'
import type { ViewContext } from './view-context.ts'

/** How a report's own text is printed: its paragraphs are on the same page, its appendices in the strategy. */
export function reportProse(context: ViewContext, report: Report, insert: (name: string) => string): ProseContext {
  const appendices = appendicesOf(context, report)
  return {
    ...addressed(context),
    insert,
    referTo: (reference) => anchorIn(report, reference, reference.from) ?? appendices.get(reference.key.toLowerCase()),
  }
}

/** How a report's recommendation is printed, on the page of the report but outside the text whose numbers it names. */
export function recommendationProse(context: ViewContext, report: Report): ProseContext {
  const appendices = appendicesOf(context, report)
  return {
    ...addressed(context),
    insert: noInsert,
    referTo: (reference) => anchorIn(report, reference) ?? appendices.get(reference.key.toLowerCase()),
  }
}

/** How what a meeting resolved is printed, by itself or beside what others did: it names paragraphs and recommendations of the report. */
export function resolutionProse(context: ViewContext, report: Report, place?: string): ProseContext {
  return {
    ...addressed(context),
    insert: noInsert,
    ...(place !== undefined && { place }),
    referTo: (reference) => {
      // What was taken back has numbers, and nothing behind them.
      const anchor = report.withdrawn ? undefined : anchorIn(report, reference)
      return anchor && `${reportAddress(report)}${anchor}`
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
  const labels = new Map(
    context.index.record.strategy
      .filter((document) => document.report === reportId && strategyAddress(document) !== ownAddress)
      .map((document) => [document.label.toLowerCase(), strategyAddress(document)]),
  )
  return {
    ...addressed(context),
    insert: noInsert,
    referTo: (reference) => {
      const anchor = anchorIn(report, reference)
      return anchor ? paragraphAddress(report, anchor.slice(1)) : labels.get(reference.key.toLowerCase())
    },
  }
}

/** How a text that stands for itself is printed: nothing in it is a reference. */
export function plainProse(context: ViewContext): ProseContext {
  return { ...addressed(context), insert: noInsert, referTo: () => undefined }
}

/** What is the same wherever a text is printed. */
function addressed({ href, sizeOf }: ViewContext): Pick<ProseContext, 'href' | 'sizeOf'> {
  return { href, sizeOf }
}

/** Where in a report's page a reference leads: `#para-17`, `#recommendation-b`. */
function anchorIn(report: Report, reference: PlacedReference, from?: Standpoint): string | undefined {
  if (reference.to === 'appendix') return undefined
  const isParagraph = reference.to === 'paragraph'
  const { paragraphs } = isParagraph ? report.body : report.recommendation
  const { found } = resolveReference(reference, paragraphs, isParagraph ? from : undefined)
  return found && `#${found.anchor}`
}

function appendicesOf(context: ViewContext, report: Report): ReadonlyMap<string, string> {
  return new Map(
    report.appendices.flatMap(({ label, document }) => {
      const found = context.index.strategyDocument(document)
      return found ? [[label.toLowerCase(), strategyAddress(found)] as const] : []
    }),
  )
}

function noInsert(name: string): string {
  throw new Error(`Only a report can hold the insert "${name}": checking should have refused it`)
}
