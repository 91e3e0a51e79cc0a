/** A file to publish beside the engine's. */
export interface IndexFile {
  readonly path: string
  readonly content: string | Uint8Array
}
