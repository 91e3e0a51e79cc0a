import type { Stage, Status } from '../../domain/settings.ts'

/** A status as it is shown: always in words, with a mark of its own shape for its stage. */
export interface StatusView {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly meaning: string
}

/** Makes the view of a status. */
export function statusView({ id, name, stage, meaning }: Status): StatusView {
  return { id, name, stage, meaning }
}
