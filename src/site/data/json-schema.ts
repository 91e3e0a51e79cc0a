import { schemaAddress, type JsonSetName, type PageDataName } from '../../domain/data-addresses.ts'
import type { DataSet } from './data-set.ts'
import { PROJECT_ENTRY } from './project-shape.ts'
import { REPORT_ENTRY } from './report-shape.ts'
import { listOf, object, type Shape } from './shape.ts'

/** What the JSON of a set holds: a list, with what each item is. */
export function listShape(name: JsonSetName, sets: readonly DataSet[]): Shape {
  const set = sets.find((one) => one.name === name)
  if (!set) throw new Error(`There is no set of data called ${name}`)
  return listOf(set.about, itemShape(set))
}

/** What the JSON of a set, or of one page, holds, as a JSON Schema that stands by itself (draft 2020-12). */
export function jsonSchema(name: JsonSetName | PageDataName, shape: Shape, locate: (address: string) => string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: locate(schemaAddress(name)),
    ...shape,
  }
}

function itemShape({ name, about, columns }: DataSet): Shape {
  if (name === 'projects') return PROJECT_ENTRY
  return name === 'reports' ? REPORT_ENTRY : object(about, columns)
}
