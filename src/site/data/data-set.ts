import type { DataSetName } from '../../domain/data-addresses.ts'
import type { Fields } from './shape.ts'

/** One thing as a row of data, by its columns. `null` is what the record does not hold, or what there is none of. */
export type Row<Column extends string = string> = Readonly<Record<Column, string | number | null | readonly string[]>>

/** Rows that belong together, made when they are asked for: those of ten thousand reports are too many to hold. */
export interface Batch {
  readonly year: string
  readonly rows: () => readonly Row[]
}

/** A table of the record as data. */
export interface DataSet {
  readonly name: DataSetName
  readonly title: string
  readonly about: string
  readonly columns: Fields
  readonly batches: readonly Batch[]
}

/** One batch for each thing, with a row of it. */
export function rowForEach<T>(all: readonly T[], yearOf: (one: T) => string, row: (one: T) => Row): readonly Batch[] {
  return all.map((one) => ({ year: yearOf(one), rows: () => [row(one)] }))
}
