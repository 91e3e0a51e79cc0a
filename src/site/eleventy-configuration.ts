import { relative } from 'node:path'
import type { Environment } from 'nunjucks'
import { PROJECT_FOLDER } from './project-folders.ts'

/** The few methods of Eleventy's configuration that we use; Eleventy ships no types. */
export interface EleventyConfiguration {
  setLibrary(name: string, library: unknown): void
  setTemplateFormats(formats: readonly string[]): void
  setInputDirectory(folder: string): void
  setIncludesDirectory(folder: string): void
  setLayoutsDirectory(folder: string): void
  setUseGitIgnore(use: boolean): void
  setQuietMode(quiet: boolean): void
  addGlobalData(name: string, data: unknown): void
  addWatchTarget(folder: string, options?: { resetConfig?: boolean }): void
}

/** What Eleventy renders: the views as data, and the templates they are printed with. */
export interface Rendering {
  readonly environment: Environment
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Has Eleventy print one page for each view. It reads no content of its own: its front matter reader and its Markdown
 * disagree with ours, and would run what an author writes.
 */
export function configureEleventy(configuration: EleventyConfiguration, { environment, data }: Rendering): void {
  const templates = relative(process.cwd(), PROJECT_FOLDER) || '.'
  configuration.setInputDirectory(`${templates}/templates/pages`)
  configuration.setIncludesDirectory('../components')
  configuration.setLayoutsDirectory('../layouts')
  configuration.setTemplateFormats(['njk'])
  configuration.setUseGitIgnore(false)
  configuration.setLibrary('njk', environment)
  for (const [name, value] of Object.entries(data)) configuration.addGlobalData(name, () => value)
}
