/** What a piece of data is, in the words of JSON Schema (2020-12), as far as the record's data needs them. */
export interface Shape {
  readonly type: string | readonly [string, 'null']
  readonly description: string
  readonly format?: 'date' | 'uri'
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
}

/** What each field of an object is, by its name. */
export type Fields = Readonly<Record<string, Shape>>

/** Words. */
export function text(description: string): Shape {
  return { type: 'string', description }
}

/** A day, as YYYY-MM-DD. */
export function day(description: string): Shape {
  return { type: 'string', description, format: 'date' }
}

/** A whole number, of which 0 is the least. */
export function count(description: string): Shape {
  return { type: 'integer', description }
}

/** A full address. */
export function link(description: string): Shape {
  return { type: 'string', description, format: 'uri' }
}

/** The same, or null where the record does not hold it or there is none. */
export function orNull(shape: Shape): Shape {
  return typeof shape.type === 'string' ? { ...shape, type: [shape.type, 'null'] } : shape
}

/** Any number of one thing. */
export function listOf(description: string, items: Shape): Shape {
  return { type: 'array', description, items }
}

/** Several fields; all are there, but for those named as optional. */
export function object(description: string, properties: Fields, optional: readonly string[] = []): Shape {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', description, properties, required }
}

/** Whether it is a whole number. */
export function isCount({ type }: Shape): boolean {
  return type === 'integer' || (typeof type !== 'string' && type[0] === 'integer')
}

/** Whether null may stand in its place. */
export function mayBeNull({ type }: Shape): boolean {
  return typeof type !== 'string'
}
