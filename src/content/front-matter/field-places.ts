import type { Place, Source } from '../../domain/place.ts'

/** What a field holds: text exactly as it was written, a list, or fields of its own. */
export type FieldValue = string | readonly FieldValue[] | { readonly [field: string]: FieldValue }

/** Where one field stands. */
export interface FieldPlace {
  readonly key: Place
  readonly value: Place
  /** The line on which its text begins, which for text under `>-` is the line after. */
  readonly textLine: number
}

/** A source that can also name the place of a field's own name, and the line its text begins on. */
export interface FieldSource extends Source {
  placeOfKey(field: string): Place
  textLineOf(field: string): number
}

/** Makes a source from the places of fields by their path, such as `history.0.status`. */
export function fieldSource(file: string, places: ReadonlyMap<string, FieldPlace>): FieldSource {
  const find = (field: string): FieldPlace | undefined => {
    for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      const place = places.get(path)
      if (place) return place
    }
    return undefined
  }
  return {
    file,
    placeOf: (field = '') => (places.has(field) ? find(field)?.value : find(field)?.key) ?? { file },
    placeOfKey: (field) => find(field)?.key ?? { file },
    textLineOf: (field) => find(field)?.textLine ?? 1,
  }
}
