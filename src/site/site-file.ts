/** A file that goes beside the pages, by its address in the site. */
export interface SiteFile {
  readonly address: string
  /** What is in it: whole, or piece by piece where the whole would be too large to hold. */
  readonly content: string | Uint8Array | WholeText | TextPieces
  /** All that the content is made from, as plain data, where it takes less to make than the content. */
  readonly madeFrom?: unknown
}

/** A text that is made when it is written: those of ten thousand files are too much to hold. */
export interface WholeText {
  readonly whole: () => string
}

/** A text in pieces, made as they are asked for, as often as they are. */
export interface TextPieces {
  readonly pieces: () => Iterable<string>
}
