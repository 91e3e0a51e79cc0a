/** A place that only the officer can fill, as new files mark it: `(still to fill – the wards it affects)`. */
export const STILL_TO_FILL = /\(still to fill\b\s*[–—:-]?\s*([^()]*)\)/gi

/** Marks a place for the officer to fill. The words need no quotation marks in YAML and mean nothing in Markdown. */
export function stillToFill(what: string): string {
  return `(still to fill – ${what})`
}
