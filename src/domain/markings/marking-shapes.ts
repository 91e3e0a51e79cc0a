import { PRIVATE_ANYWHERE, PRIVATE_RUNNING, PRIVATE_WHOLE } from './private-wordings.ts'
import { UNFINISHED_ANYWHERE, UNFINISHED_RUNNING, UNFINISHED_WHOLE } from './unfinished-wordings.ts'

/** What a marking says of a paper: that it is not for the public, or that it is not finished. */
export type MarkingKind = 'confidential' | 'draft'

/** A wording by which a paper is marked: `whole` where it is one only if the line is little else, as in a heading or a stamp. */
export interface MarkingShape {
  readonly kind: MarkingKind
  readonly place: 'anywhere' | 'whole' | 'running'
  readonly shape: RegExp
}

/** Every wording that is known for a marking, by what it marks and where. A council adds its own in its settings. */
export const MARKING_SHAPES: readonly MarkingShape[] = [
  ...shapes('confidential', 'anywhere', PRIVATE_ANYWHERE),
  ...shapes('confidential', 'whole', PRIVATE_WHOLE),
  ...shapes('confidential', 'running', PRIVATE_RUNNING),
  ...shapes('draft', 'anywhere', UNFINISHED_ANYWHERE),
  ...shapes('draft', 'whole', UNFINISHED_WHOLE),
  ...shapes('draft', 'running', UNFINISHED_RUNNING),
]

function shapes(kind: MarkingKind, place: MarkingShape['place'], all: readonly RegExp[]): readonly MarkingShape[] {
  return all.map((shape) => ({ kind, place, shape }))
}
