import { compareLists, type ClauseFate, type ComparedClause } from '../../comparing/compare-clauses.ts'
import type { Clause } from '../../comparing/clauses-of.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { Correction } from '../../domain/correction.ts'
import { formatList } from '../../domain/format-list.ts'
import type { PaperWords, Past, Revision } from '../../domain/past.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView, type PageView } from './page-view.ts'

const FATES: Readonly<Record<ClauseFate, string>> = {
  'as-recommended': 'The same words',
  changed: 'Changed',
  'left-out': 'Taken out',
  'put-in': 'Put in',
}

/** A report or a decision that was corrected. */
export interface CorrectedPaper extends Pick<PageView, 'address' | 'title' | 'description'> {
  readonly id: string
  /** `a report`, as it is spoken of in a sentence. */
  readonly kind: string
  /** The way to its page, and its page last. */
  readonly trail: readonly (readonly [title: string, address: string])[]
  readonly corrections: readonly Correction[]
  /** What its motion is called: `Recommendation`. */
  readonly motion: string
}

/** The page of what a paper said before each of its corrections, and says now, as far as its history is at hand. */
export function comparedView(context: ViewContext, paper: CorrectedPaper) {
  const { past } = context.index.record
  const { address, title, description, kind, corrections } = paper
  const revisions = past?.revisions.get(paper.id) ?? []
  const compared = new Set(revisions.flatMap((revision) => revision.corrections))
  return {
    ...pageView(context, { address, title, description }, paper.trail),
    kind,
    made: [
      ...corrections.flatMap((correction, at) =>
        compared.has(at) ? [] : [{ ...namesOf([correction]), why: whyNot(correction, past) }],
      ),
      ...revisionViews(paper, revisions),
    ],
  }
}

/**
 * Each revision with its comparison. What readers must not see of one also stood in every text before it, so that up to there nothing is
 * shown.
 */
function revisionViews({ corrections, motion }: CorrectedPaper, revisions: readonly Revision[]) {
  const made = revisions.map(({ corrections: told }) => told.flatMap((at) => corrections[at] ?? []))
  const hidden = made.findLastIndex((ofOne) => ofOne.some(isHidden))
  return revisions.map((revision, at) => {
    const told = made[at] ?? []
    if (at > hidden) return { ...namesOf(told), ...differencesOf(revision, motion) }
    const reason = [...told, ...(made[hidden] ?? [])].find(isHidden)
    return { ...namesOf(told), why: whyNot(reason) }
  })
}

function isHidden({ reasonNotCompared }: Correction): boolean {
  return reasonNotCompared !== undefined
}

function differencesOf({ before, after }: Revision, motion: string) {
  const clauses = compareLists(partsOf(before, motion), partsOf(after, motion)).filter(
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
    : 'What it said before is not held: it came into this record with this correction.'
}

/** What stands for itself in a paper, by what it is called. */
function partsOf({ title, motion, body, statements }: PaperWords, motionName: string): readonly Clause[] {
  return [
    { label: 'Title', text: title },
    ...motion.passages.map(({ text }) => ({ label: motionName, text })),
    ...motion.paragraphs.map(({ label, text }) => ({ label: `${motionName} ${label}`, text })),
    ...body.headings.map(({ text }) => ({ label: 'Heading', text })),
    ...body.passages.map(({ section, text }) => ({
      label: section === '' ? 'Opening words' : `Under “${section}”`,
      text,
    })),
    ...body.paragraphs.map(({ label, text }) => ({ label: `Paragraph ${label}`, text })),
    ...body.rows.map(({ label, text }) => ({ label, text })),
    ...statements.map(({ label, text }) => ({ label, text })),
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
