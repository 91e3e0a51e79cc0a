import { compareClauses, type ComparedClause, type ClauseFate } from '../../comparing/compare-clauses.ts'
import type { Decision } from '../../domain/decision.ts'
import { formatList } from '../../domain/format-list.ts'
import { isHeld } from '../../domain/held.ts'
import type { Report } from '../../domain/report.ts'

const FATES: Readonly<Record<ClauseFate, string>> = {
  'as-recommended': 'As recommended',
  changed: 'Changed',
  'left-out': 'Left out',
  'put-in': 'Put in by the meeting',
}

/** A recommendation against what a meeting resolved, clause by clause, in words. Undefined where either is not held. */
export function comparisonView(report: Report, { resolution }: Decision) {
  if (report.withdrawn || !isHeld(resolution)) return undefined
  const clauses = compareClauses(report.recommendation, resolution)
  return {
    summary: summaryOf(clauses),
    isSame: clauses.every(isUntouched),
    clauses: clauses.map((clause) => ({
      label: clause.label,
      fate: fateOf(clause),
      kind: clause.fate,
      words: clause.words,
    })),
  }
}

function isUntouched({ fate, isMoved }: ComparedClause): boolean {
  return fate === 'as-recommended' && !isMoved
}

/** `Changed, was (c), moved` */
function fateOf({ fate, formerLabel, isMoved }: ComparedClause): string {
  const was = formerLabel === undefined || formerLabel === '' ? [] : [`recommended as clause ${formerLabel}`]
  return [FATES[fate], ...was, ...(isMoved ? ['moved'] : [])].join(', ')
}

function summaryOf(clauses: readonly ComparedClause[]): string {
  if (clauses.every(isUntouched)) return 'Resolved in the words of the recommendation.'
  const count = (fate: ClauseFate) => clauses.filter((clause) => clause.fate === fate).length
  const parts = [
    [count('as-recommended'), 'as recommended'],
    [count('changed'), 'changed'],
    [count('left-out'), 'left out'],
    [count('put-in'), 'put in'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`)
  return `Of the clauses, ${formatList(told)}.`
}
