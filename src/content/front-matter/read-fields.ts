import { isMap, isScalar, isSeq, Scalar, type Document, type LineCounter } from 'yaml'
import type { FileLocation } from '../../domain/file-location.ts'
import type { FieldLocation, FieldValue } from './field-locations.ts'

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
  readonly places: ReadonlyMap<string, FieldLocation>
} {
  const places = new Map<string, FieldLocation>()
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
    const [keyLocation, valueLocation] = [locationOf(key), locationOf(value)]
    const isBlock = isScalar(value) && (value.type === Scalar.BLOCK_FOLDED || value.type === Scalar.BLOCK_LITERAL)
    places.set(path, {
      key: keyLocation,
      value: valueLocation.line === undefined ? keyLocation : valueLocation,
      textLine: (valueLocation.line ?? keyLocation.line ?? 1) + (isBlock ? 1 : 0),
    })
  }

  function locationOf(node: unknown): FileLocation {
    if (!isScalar(node) && !isSeq(node) && !isMap(node)) return { file }
    const start = node.range?.[0]
    return start === undefined ? { file } : locationAt({ file, lines }, start)
  }
}

/** The place of a character of the text, counted from 0. */
export function locationAt({ file, lines }: Pick<LocatedYaml, 'file' | 'lines'>, offset: number): FileLocation {
  const { line, col } = lines.linePos(offset)
  // A counter that has seen no line yet says 0.
  return line > 0 ? { file, line, column: col } : { file }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
