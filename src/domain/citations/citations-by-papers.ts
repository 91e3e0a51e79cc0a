import { recommendationAddress, reportAddress } from '../addresses.ts'
import { decisionAddress } from '../decision-addresses.ts'
import type { Decision } from '../decision.ts'
import { isHeld, type Held } from '../held.ts'
import { splitReferences } from '../numbering/cross-reference.ts'
import { asAtDay } from '../projects-as-at.ts'
import type { Prose } from '../prose.ts'
import type { Report } from '../report.ts'
import type { Citation } from './citation.ts'
import type { Cited, ParagraphFinder } from './paragraph-finder.ts'

const WORTH_READING = /para/i

/** What a report refers to, in its text and in what it recommends: paragraphs of its own, and of reports that it links to. */
export function citationsByReport(report: Report, find: ParagraphFinder): readonly Citation[] {
  const date = asAtDay(report)
  const address = reportAddress(report)
  const { body, recommendation } = report
  return [
    ...citedIn(body, (reference) => find.byReference(report.id, reference, reference.from), find, report).flatMap(
      ({ cited, within }) => {
        // A paragraph that names its own number refers to nothing else.
        if (cited.report === report.id && cited.anchor === within) return []
        return [citation(cited, date, placeIn(address, within), { kind: 'report', report, within })]
      },
    ),
    ...citedIn(recommendation, (reference) => find.byReference(report.id, reference), find, report).map(
      ({ cited, within }) =>
        citation(cited, date, within === '' ? recommendationAddress(report) : placeIn(address, within), {
          kind: 'recommendation',
          report,
          within,
        }),
    ),
  ]
}

/** What a decision refers to, in what was resolved, why, and what was rejected. */
export function citationsByDecision(decision: Decision, find: ParagraphFinder): readonly Citation[] {
  const { date, report, resolution, reasons, optionsRejected } = decision
  const address = decisionAddress(decision)
  const resolved = isHeld(resolution)
    ? citedIn(resolution, (reference) => find.byReference(report, reference), find)
    : []
  const said = [reasons, optionsRejected].flatMap((fact) => citedInWords(fact, report, find))
  return [...resolved, ...said.map((cited) => ({ cited, within: '' }))].map(({ cited, within }) =>
    citation(cited, date, placeIn(address, within), { kind: 'decision', decision, within }),
  )
}

function citedIn(
  { references, links }: Prose,
  byReference: (reference: Prose['references'][number]) => readonly Cited[],
  find: ParagraphFinder,
  own?: Report,
): readonly { readonly cited: Cited; readonly within: string }[] {
  return [
    ...references.flatMap((reference) => byReference(reference).map((cited) => ({ cited, within: reference.within }))),
    ...links.flatMap(({ href, within }) => find.byLink(href, own).map((cited) => ({ cited, within }))),
  ]
}

function citedInWords(words: Held<string>, report: string, find: ParagraphFinder): readonly Cited[] {
  if (!isHeld(words) || !WORTH_READING.test(words)) return []
  return splitReferences(words).flatMap(({ reference }) => (reference ? find.byReference(report, reference) : []))
}

function placeIn(address: string, within: string): string {
  return within === '' ? address : `${address}#${within}`
}

function citation({ report, paragraph }: Cited, date: Citation['date'], address: string, by: Citation['by']): Citation {
  return { report, paragraph, date, address, by }
}
