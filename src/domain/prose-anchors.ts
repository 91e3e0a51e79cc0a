import { anchorWithin } from './anchors.ts'
import type { Decision } from './decision.ts'
import { isHeld } from './held.ts'
import type { Prose } from './prose.ts'

/** The places of a text that a link can lead to. */
export function proseAnchors(prose: Prose): readonly string[] {
  return [
    ...[...prose.headings, ...prose.rows].map(({ anchor }) => anchor),
    ...prose.paragraphs.flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
    ...prose.notes,
  ]
}

/** Those of what a meeting resolved, where it is printed beside others. */
export function clausesOf({ resolution }: Decision, place: string): readonly string[] {
  return isHeld(resolution) ? proseAnchors(resolution).map((anchor) => anchorWithin(place, anchor)) : []
}
