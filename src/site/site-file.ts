/** A file that goes beside the pages, by its address in the site. */
export interface SiteFile {
  readonly address: string
  readonly content: string | Uint8Array
}
