import { isHeld } from '../../domain/held.ts'
import { resolveReference } from '../../domain/numbering/resolve-reference.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Paragraph, PlacedReference, Prose } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** Asks about words such as "paragraph 3" that could mean several paragraphs of a report: they are printed without a link. */
export function checkCrossReferences(draft: Draft): readonly Problem[] {
  const reports = new Map(draft.reports.map((report) => [report.id, report]))
  const plans = draft.strategy.find(({ view }) => view === 'programme-plans')?.report
  const check = (id: string | undefined, { references }: Prose, file: string, isOwn = false): readonly Problem[] => {
    const report = id === undefined ? undefined : reports.get(id)
    return report ? references.flatMap((reference) => unclear(report, reference, file, isOwn)) : []
  }
  return [
    ...draft.reports.flatMap(({ id, body, recommendation, source }) => [
      ...check(id, recommendation, source.file),
      ...check(id, body, source.file, true),
    ]),
    ...draft.decisions.flatMap(({ report, resolution, source }) =>
      isHeld(resolution) ? check(report, resolution, source.file) : [],
    ),
    ...draft.strategy.flatMap(({ report, body, source }) => check(report, body, source.file)),
    ...draft.programmes.flatMap(({ plan, source }) => check(plans, plan, source.file)),
  ]
}

function unclear(report: Report, reference: PlacedReference, file: string, isOwn: boolean): readonly Problem[] {
  if (reference.to !== 'paragraph') return []
  const resolved = resolveReference(reference, report.body.paragraphs, isOwn ? reference.from : undefined)
  if (resolved.found || resolved.between.length === 0) return []
  const labels = resolved.between.map(({ label }) => label)
  return [
    {
      kind: 'unclear-reference',
      severity: 'warning',
      location: { file, line: reference.from.line },
      message: `Cannot tell which paragraph ${reference.written} is meant: it could be ${labels.join(' or ')}`,
      advice: areAlike(resolved.between)
        ? 'Give each part a heading of its own, and name the part; until then it is not a link'
        : `Name the part, for example "paragraph ${labels[0] ?? ''}"; until then it is not a link`,
    },
  ]
}

/** Parts under headings that are the same are told apart by us, and by no author's words. */
function areAlike(between: readonly Paragraph[]): boolean {
  return between.some(({ run }) => / \(\d+\)$/.test(run))
}
