import { isMap, isScalar, isSeq, Scalar, type Document, type LineCounter } from 'yaml'
import type { Place } from '../../domain/place.ts'
import type { FieldPlace, FieldValue } from './field-places.ts'

/** A YAML document together with what is needed to say where things stand in it. */
export interface LocatedYaml {
  readonly text: string
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
}

/** Turns a YAML document without problems into plain values, and notes the place of each field on the way. */
export function readFields({ file, document, lines }: LocatedYaml): {
  readonly data: FieldValue
  readonly places: ReadonlyMap<string, FieldPlace>
} {
  const places = new Map<string, FieldPlace>()
  return { data: valueOf(document.contents, ''), places }

  function valueOf(node: unknown, path: string): FieldValue {
    // The failsafe schema makes text of every scalar.
    if (isScalar<string | null>(node)) return node.value ?? ''
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        note(join(path, String(index)), item, item)
        return valueOf(item, join(path, String(index)))
      })
    }
    if (isMap(node)) {
      // Without a prototype, a field called `__proto__` is a field like any other.
      const fields: Record<string, FieldValue> = Object.create(null)
      for (const { key, value } of node.items) {
        const name = isScalar<string | null>(key) ? (key.value ?? '') : ''
        note(join(path, name), key, value)
        fields[name] = valueOf(value, join(path, name))
      }
      return fields
    }
    return ''
  }

  function note(path: string, key: unknown, value: unknown): void {
    const [keyPlace, valuePlace] = [placeOf(key), placeOf(value)]
    const isBlock = isScalar(value) && (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL)
    places.set(path, {
      key: keyPlace,
      value: valuePlace.line === undefined ? keyPlace : valuePlace,
      textLine: (valuePlace.line ?? keyPlace.line ?? 1) + (isBlock ? 1 : 0),
    })
  }

  function placeOf(node: unknown): Place {
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return { file }
    const start = node.range?.[0]
    return start === undefined ? { file } : placeAt({ file, lines }, start)
  }
}

/** The place of a character of the text, counted from 0. */
export function placeAt({ file, lines }: Pick<LocatedYaml, 'file' | 'lines'>, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  // A counter that has seen no line yet says 0.
  return line > 0 ? { file, line, column: col } : { file }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
