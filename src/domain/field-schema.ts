/** What of the record a field names by its id. */
export type RefersTo = 'council' | 'body' | 'status' | 'report' | 'programme' | 'project' | 'strategy' | 'forward-plan'

/**
 * What a field may hold, in the words of JSON Schema as far as content needs them, with `x-refers-to` added. Plain data: it can
 * be written to a file, and forms can be made from it. Every scalar is text, as the record reads it.
 */
export interface FieldSchema {
  readonly type?: 'string' | 'array' | 'object'
  /** What officers call it. */
  readonly title?: string
  /** What to write in it. */
  readonly description?: string
  readonly examples?: readonly string[]
  readonly enum?: readonly string[]
  readonly const?: string
  readonly format?: 'date' | 'email' | 'uri'
  readonly pattern?: string
  readonly minLength?: number
  readonly contentMediaType?: 'text/markdown'
  readonly 'x-refers-to'?: RefersTo
  readonly minItems?: number
  readonly items?: FieldSchema
  /** The fields of a group, in the order in which they are written. */
  readonly properties?: Readonly<Record<string, FieldSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  /** Of a fact that may be `not held`: those words, or the fact. */
  readonly anyOf?: readonly FieldSchema[]
}
