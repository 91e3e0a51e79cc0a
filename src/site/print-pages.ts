import { Eleventy } from '@11ty/eleventy'
import type { Environment } from 'nunjucks'
import { configureEleventy, type EleventyConfiguration } from './eleventy-configuration.ts'

/** Views of pages that are printed together, in a list for each kind of page. */
export type ViewsByKind = Readonly<Record<string, readonly { readonly address: string }[]>>

/** A page as it is sent to a reader. */
export interface PrintedPage {
  readonly address: string
  readonly text: string
}

/** Prints a page for each view. A template that fails throws. */
export async function printPages(environment: Environment, views: ViewsByKind): Promise<readonly PrintedPage[]> {
  const eleventy = new Eleventy(undefined, undefined, {
    // An empty path: the settings come from here, and no configuration file of the folder we stand in is read.
    configPath: '',
    quietMode: true,
    config: (configuration: EleventyConfiguration) =>
      configureEleventy(configuration, { environment, data: { views } }),
  })
  // On a failure Eleventy would set the exit code of whoever called; the exception says it better.
  eleventy.disableLogger()
  const printed = await eleventy.toJSON()
  return printed.map(({ url, content }) => ({ address: url, text: content }))
}
