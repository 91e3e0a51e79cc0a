/** A picture that texts of the record show, with its bytes as they were found. */
export interface Picture {
  /** Its address in the site, which is its path in the folder of content: `/guide/images/panel.png`. */
  readonly address: string
  readonly file: string
  readonly bytes: Uint8Array
}

/** How large a picture is shown, in pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}
