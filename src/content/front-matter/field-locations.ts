import type { FileLocation, Source } from '../../domain/file-location.ts'

/** What a field holds: text exactly as it was written, a list, or fields of its own. */
export type FieldValue = string | readonly FieldValue[] | { readonly [field: string]: FieldValue }

/** Where one field stands. */
export interface FieldLocation {
  readonly key: FileLocation
  readonly value: FileLocation
  /** The line on which its text begins, which for text under `>-` is the line after. */
  readonly textLine: number
}

/** A source that can also name the place of a field's own name, and the line its text begins on. */
export interface FieldSource extends Source {
  locationOfKey(field: string): FileLocation
  textLineOf(field: string): number
}

/** The places of a file's fields by their path, such as `history.0.status`, as plain data that can answer for itself. */
export class FieldLocations implements FieldSource {
  readonly file: string
  readonly places: ReadonlyMap<string, FieldLocation>

  constructor(file: string, places: ReadonlyMap<string, FieldLocation>) {
    this.file = file
    this.places = places
  }

  locationOf(field = ''): FileLocation {
    const found = this.find(field)
    return (this.places.has(field) ? found?.value : found?.key) ?? { file: this.file }
  }

  locationOfKey(field: string): FileLocation {
    return this.find(field)?.key ?? { file: this.file }
  }

  textLineOf(field: string): number {
    return this.find(field)?.textLine ?? 1
  }

  /** The field, or the nearest above it that is there. */
  private find(field: string): FieldLocation | undefined {
    for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
      const place = this.places.get(path)
      if (place) return place
    }
    return undefined
  }
}
