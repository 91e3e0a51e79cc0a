import type { Stage, Status } from '../../domain/settings.ts'

/** A status as it is shown: always in words, with a mark of its own shape for its stage. */
export interface StatusView {
  readonly id: string
  readonly name: string
  readonly stage: Stage
  readonly meaning: string
  /** Its place among the statuses, from 0, for sorting. */
  readonly order: number
}

/** Makes the view of each status, by its name in the record. */
export function statusViews(statuses: readonly Status[]): (id: string) => StatusView {
  const views = new Map(
    statuses.map(({ id, name, stage, meaning }, order) => [id, { id, name, stage, meaning, order }]),
  )
  return (id) => {
    const view = views.get(id)
    if (!view) throw new Error(`There is no status "${id}", which assembling should have refused`)
    return view
  }
}
