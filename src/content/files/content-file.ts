/** A file of content as it was found: bytes and nothing guessed about them. */
export interface ContentFile {
  /** Path inside the folder of content, with forward slashes: `reports/2021/care-home-fees.md`. */
  readonly path: string
  /** The path as officers know it, for messages: `content/reports/2021/care-home-fees.md`. */
  readonly file: string
  readonly bytes: Uint8Array
}
