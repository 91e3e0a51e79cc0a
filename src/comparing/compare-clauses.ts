import type { Prose } from '../domain/prose.ts'
import { clausesOf, type Clause } from './clauses-of.ts'
import { compareWords, type ComparedWords } from './compare-words.ts'
import { matchClauses, type MatchedClause } from './match-clauses.ts'

/** What became of a clause that was recommended, or that was resolved without being recommended. */
export type ClauseFate = 'as-recommended' | 'changed' | 'left-out' | 'put-in'

/** A clause, what became of it, and its words with what was left out and put in. */
export interface ComparedClause {
  readonly fate: ClauseFate
  /** Its letter or number in the resolution, or in the recommendation where it was left out; empty where it has none. */
  readonly label: string
  /** Its letter in the recommendation, where that was another. */
  readonly formerLabel?: string
  readonly isMoved: boolean
  readonly words: readonly ComparedWords[]
}

/** Compares a recommendation with what was resolved, clause by clause, in the order of the resolution. */
export function compareClauses(
  recommendation: Pick<Prose, 'paragraphs' | 'passages'>,
  resolution: Pick<Prose, 'paragraphs' | 'passages'>,
): readonly ComparedClause[] {
  return compareLists(clausesOf(recommendation), clausesOf(resolution))
}

/** Compares two lists of what stands for itself, in the order of the second. */
export function compareLists(before: readonly Clause[], after: readonly Clause[]): readonly ComparedClause[] {
  return matchClauses(before, after).map(compareClause)
}

function compareClause({ asked, resolved, isMoved }: MatchedClause): ComparedClause {
  if (!resolved) {
    return {
      fate: 'left-out',
      label: asked?.label ?? '',
      isMoved,
      words: [{ kind: 'left-out', text: asked?.text ?? '' }],
    }
  }
  const { label, text } = resolved
  if (!asked) return { fate: 'put-in', label, isMoved, words: [{ kind: 'put-in', text }] }
  return {
    fate: asked.text === text ? 'as-recommended' : 'changed',
    label,
    ...(asked.label !== label && { formerLabel: asked.label }),
    isMoved,
    words: compareWords(asked.text, text),
  }
}
