/** Where the files are, and which version of each this page has read or saved last, by path. */
export interface Shelf {
  readonly at: string
  readonly versions: Map<string, string>
  readonly refused: (refusal: RefusedSave) => void
}

/** A save that was not made: why, in words, and what was to be saved, so that it is not lost. */
export interface RefusedSave {
  readonly name: string
  readonly why: string
  readonly content: Blob
}

/** A name for something half-written, which the editor moves into place when it is whole. */
export const isHalfWritten = (name: string) => name.startsWith('.')

/** What a server answers, where it does what it is asked. Throws its words where it says no. */
export async function answered(asked: Promise<Response>): Promise<Response> {
  const response = await asked
  if (!response.ok) throw new SaveRefused(await response.text())
  return response
}

/** Says no in the server's own words. */
export class SaveRefused extends Error {}
