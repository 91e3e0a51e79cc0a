import type { Held } from './held.ts'

/** What a report can have implications of, and the words the site prints for it. The first four are asked of every report. */
export const IMPLICATION_KINDS = {
  financial: 'Financial',
  legal: 'Legal',
  climate: 'Climate and ecological',
  equality: 'Equality and diversity',
  'human-resources': 'Human resources',
  risk: 'Risk',
  other: 'Other',
} as const

/** The permanent name of a kind of implication, such as `climate`. */
export type ImplicationKind = keyof typeof IMPLICATION_KINDS

/** The kinds that every grid shows, held or not. */
export const ASKED_IMPLICATIONS: readonly ImplicationKind[] = ['financial', 'legal', 'climate', 'equality']

/** Yes or no, as it is written in front matter. */
export const YES_OR_NO = ['yes', 'no'] as const
export type YesOrNo = (typeof YES_OR_NO)[number]

/** Whether a report has implications of one kind, who answers for that, and the paragraph that says so. */
export interface Implication {
  readonly kind: ImplicationKind
  readonly found: Held<YesOrNo>
  readonly signedOffBy: Held<string>
  /** The label of the paragraph of the same report; absent where none is named. */
  readonly paragraph?: string
}
