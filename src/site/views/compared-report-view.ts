import { compareLists, type ClauseFate, type ComparedClause } from '../../comparing/compare-clauses.ts'
import type { Clause } from '../../comparing/clauses-of.ts'
import { ADDRESS, comparedAddress, reportAddress, yearAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { formatList } from '../../domain/format-list.ts'
import type { Past, ReportWords, Revision } from '../../domain/past.ts'
import type { Correction, Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

const FATES: Readonly<Record<ClauseFate, string>> = {
  'as-recommended': 'The same words',
  changed: 'Changed',
  'left-out': 'Taken out',
  'put-in': 'Put in',
}

/** The page of what a report said before each of its corrections, and says now, as far as its history is at hand. */
export function comparedReportView(context: ViewContext, report: Report) {
  const { past } = context.index.record
  const revisions = past?.revisions.get(report.id) ?? []
  const compared = new Set(revisions.flatMap(({ corrections }) => corrections))
  const title = `Corrections to ${report.title}`
  return {
    ...pageView(
      context,
      {
        address: comparedAddress(report),
        title,
        description: `What the report “${report.title}” said before it was corrected.`,
      },
      [
        ['Reports', ADDRESS.reports],
        [report.year, yearAddress('reports', report.year)],
        [report.title, reportAddress(report)],
      ],
    ),
    made: [
      ...report.corrections.flatMap((correction, at) =>
        compared.has(at) ? [] : [{ ...namesOf([correction]), why: whyNot(correction, past) }],
      ),
      ...revisionViews(report, revisions),
    ],
  }
}

/**
 * Each revision with its comparison. What readers must not see of one also stood in every text before it, so that up to there nothing is
 * shown.
 */
function revisionViews({ corrections }: Report, revisions: readonly Revision[]) {
  const made = revisions.map(({ corrections: told }) => told.flatMap((at) => corrections[at] ?? []))
  const hidden = made.findLastIndex((ofOne) => ofOne.some(isHidden))
  return revisions.map((revision, at) => {
    const told = made[at] ?? []
    if (at > hidden) return { ...namesOf(told), ...differencesOf(revision) }
    const reason = [...told, ...(made[hidden] ?? [])].find(isHidden)
    return { ...namesOf(told), why: whyNot(reason) }
  })
}

function isHidden({ reasonNotCompared }: Correction): boolean {
  return reasonNotCompared !== undefined
}

function differencesOf({ before, after }: Revision) {
  const clauses = compareLists(partsOf(before), partsOf(after)).filter(
    ({ fate, isMoved }) => fate !== 'as-recommended' || isMoved,
  )
  if (clauses.length === 0) return { why: 'No words were changed with it.' }
  return {
    comparison: {
      summary: `${clauses.length === 1 ? 'One place differs' : `${clauses.length} places differ`}; every other has the same words.`,
      isSame: false,
      clauses: clauses.map((clause) => ({ label: clause.label, fate: fateOf(clause), words: clause.words })),
    },
  }
}

/** A correction by its day, and those that were made at once with it. */
function namesOf(corrections: readonly Correction[]) {
  const days = [...new Set(corrections.map(({ date }) => formatDay(date)))]
  return { heading: `Corrected on ${formatList(days)}`, texts: corrections.map(({ text }) => text) }
}

/** Why the words before are not there to be compared. */
function whyNot(correction: Correction | undefined, past?: Past): string {
  if (correction?.reasonNotCompared !== undefined)
    return `What it said before is not shown. ${correction.reasonNotCompared}`
  if (!past) return 'What it said before cannot be shown: this site was made without the history of its files.'
  return past.cutOffBefore
    ? `What it said before cannot be shown: of the history of the files, this site was made with what follows ${formatDay(past.cutOffBefore)}.`
    : 'What it said before is not held: the report came into this record with this correction.'
}

/** What stands for itself in a report, by what it is called. */
function partsOf({ title, recommendation, body }: ReportWords): readonly Clause[] {
  return [
    { label: 'Title', text: title },
    ...recommendation.passages.map(({ text }) => ({ label: 'Recommendation', text })),
    ...recommendation.paragraphs.map(({ label, text }) => ({ label: `Recommendation ${label}`, text })),
    ...body.headings.map(({ text }) => ({ label: 'Heading', text })),
    ...body.passages.map(({ section, text }) => ({
      label: section === '' ? 'Opening words' : `Under “${section}”`,
      text,
    })),
    ...body.paragraphs.map(({ label, text }) => ({ label: `Paragraph ${label}`, text })),
    ...body.rows.map(({ label, text }) => ({ label, text })),
  ].filter(({ text }) => text !== '')
}

/** `Changed, was Paragraph 4, moved` */
function fateOf({ fate, formerLabel, isMoved }: ComparedClause): string {
  return [
    FATES[fate],
    ...(formerLabel === undefined ? [] : [`was ${formerLabel}`]),
    ...(isMoved ? ['moved'] : []),
  ].join(', ')
}
