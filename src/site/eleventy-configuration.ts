import { relative } from 'node:path'
import { Template, type Environment } from 'nunjucks'
import { PROJECT_FOLDER } from './project-folders.ts'

/** The few methods of Eleventy's configuration that we use; Eleventy ships no types. */
export interface EleventyConfiguration {
  addExtension(ending: string, engine: TemplateEngine): void
  setTemplateFormats(formats: readonly string[]): void
  setInputDirectory(folder: string): void
  setIncludesDirectory(folder: string): void
  setLayoutsDirectory(folder: string): void
  setOutputDirectory(folder: string): void
  setUseGitIgnore(use: boolean): void
  setQuietMode(quiet: boolean): void
  on(event: 'eleventy.after', listener: (built: EleventyBuilt) => Promise<void>): void
  addGlobalData(name: string, data: unknown): void
  addWatchTarget(folder: string, options?: { resetConfig?: boolean }): void
}

/** What Eleventy says when it has built: where to, and whether it wrote files or answered in memory. */
interface EleventyBuilt {
  readonly directories: { readonly output: string }
  readonly outputMode: string
}

/** How Eleventy turns a template's text into what prints it. It keeps what `compile` gave for the next page of the same template. */
interface TemplateEngine {
  compile(text: string, path: string): Print
  readonly compileOptions: { permalink(text: string, path: string): Print }
}

type Print = (data: object) => string

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
  configuration.addExtension('njk', compileOnce(environment))
  for (const [name, value] of Object.entries(data)) configuration.addGlobalData(name, () => value)
}

/**
 * Eleventy's own Nunjucks engine compiles a paginated template again for every page; as an extension it is compiled once.
 * Permalinks are not kept by Eleventy, so they are kept here.
 */
function compileOnce(environment: Environment): TemplateEngine {
  const permalinks = new Map<string, Print>()
  const compile = (text: string, path: string): Print => {
    const template = new Template(text, environment, path, true)
    return (data) => template.render(data)
  }
  const permalink = (text: string, path: string): Print => {
    const print = permalinks.get(text) ?? compile(text, path)
    permalinks.set(text, print)
    return print
  }
  return { compile, compileOptions: { permalink } }
}
