/** A file that the site publishes beside its pages. */
export interface SiteFile {
  readonly address: string
  readonly content: string | Uint8Array
}
