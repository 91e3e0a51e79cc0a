/** Eleventy ships no types: this is the little of it that we call. */
declare module '@11ty/eleventy' {
  import type { EleventyConfiguration } from './eleventy-configuration.ts'

  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        readonly configPath?: string
        readonly quietMode?: boolean
        readonly config?: (configuration: EleventyConfiguration) => void
      },
    )
    disableLogger(): void
    /** Resolves to the pages as they would be written; rejects where a template fails. */
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>
  }
}
