import type { ForwardPlanEntry } from '../../domain/forward-plan.ts'
import type { Problem } from '../../domain/problem.ts'
import { checkReference } from './check-reference.ts'
import type { KnownNames } from './known-names.ts'

/** Looks whether entries of the forward plan are of councils and bodies that are there. */
export function checkForwardPlan(entries: readonly ForwardPlanEntry[], names: KnownNames): readonly Problem[] {
  return entries.flatMap(({ council, decisionMaker, source }) => [
    ...checkReference({
      kind: 'unknown-council',
      label: 'council',
      written: council,
      place: source.placeOf('council'),
      known: names.councils,
      why: 'council.yaml has none of that id',
    }),
    ...('body' in decisionMaker
      ? checkReference({
          kind: 'unknown-body',
          label: 'body',
          written: decisionMaker.body,
          place: source.placeOf('body'),
          known: names.bodies,
          why: 'council.yaml has none of that id',
        })
      : []),
  ])
}
