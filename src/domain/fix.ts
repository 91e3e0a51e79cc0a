import type { FileLocation } from './file-location.ts'

/** One thing that was put right in a file, in words: `The day "29/10/2021" is written 2021-10-29`. */
export interface Fix {
  readonly location: FileLocation
  readonly words: string
}
