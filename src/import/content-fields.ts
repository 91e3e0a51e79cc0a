/** Fields of a file of content, in their order; undefined where the file that was read does not say. */
export interface ContentFields {
  readonly [field: string]: ContentField | undefined
}

/** What a field holds: text, a list, or fields of its own. */
export type ContentField = string | readonly ContentField[] | ContentFields

/** Fields of which every one is said. */
export interface GivenFields {
  readonly [field: string]: GivenField
}

/** What a field holds where all of it is said. */
export type GivenField = string | readonly GivenField[] | GivenFields

/** Writes a file of content: fields at its head, and the text below them. Handed in: importing knows no YAML. */
export type WriteDocument = (fields: GivenFields, text: string) => string

/** The fields that are said, all the way down. */
export function givenFields(fields: ContentFields): GivenFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, given(value)]])),
  )
}

function given(value: ContentField): GivenField {
  if (typeof value === 'string') return value
  return isList(value) ? value.map(given) : givenFields(value)
}

/** Whether a field holds a list. */
export function isList(value: ContentField): value is readonly ContentField[] {
  return Array.isArray(value)
}
