/** Eleventy ships no types: this is the little of it that we call. */
declare module '@11ty/eleventy' {
  import type { EleventyConfiguration } from './eleventy-configuration.ts'

  export class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: {
        readonly configPath?: string
        readonly quietMode?: boolean
        readonly config?: (configuration: EleventyConfiguration) => void
      },
    )
    disableLogger(): void
    /** Prints every page and writes none; rejects where a template fails. */
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>
    /** Resolves to the passthrough copies and the pages written; rejects where a template fails. */
    write(): Promise<[unknown, readonly { readonly outputPath: string; readonly url: string }[]]>
  }
}
