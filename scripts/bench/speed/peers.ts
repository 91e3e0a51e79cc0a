import { spawnSync } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from './measure-process.ts'

const BIN = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.bin')

/** Another way to make a site of the same Markdown: where it writes, and how it is started. */
export interface Peer {
  readonly output: string
  readonly command: Command
  /** What it is and which version. */
  readonly name: string
}

/** Hugo with a simple template, if it is installed; its npm package fetches it from elsewhere, so it is not one of ours. */
export async function hugoSite(content: string, folder: string): Promise<Peer | undefined> {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  if (status !== 0) return undefined
  await copyMarkdown(content, join(folder, 'content'))
  await put(folder, {
    'hugo.toml': 'baseURL = "https://papers.example/"\nlanguageCode = "en-gb"\ntitle = "Papers"\n',
    'layouts/_default/single.html': hugoPage('<p>{{ .Params.outcome }} {{ .Params.recommendation }}</p>{{ .Content }}'),
    'layouts/_default/list.html': hugoPage(
      '<ul>{{ range (.Paginate .RegularPages 100).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
    ),
    'layouts/index.html': hugoPage('<p>{{ len .Site.RegularPages }} pages</p>'),
  })
  const output = join(folder, 'public')
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? ''
  // Older ones look for config.toml alone.
  await cp(join(folder, 'hugo.toml'), join(folder, 'config.toml'))
  return { name: `Hugo ${version}`, output, command: { words: ['hugo', '--quiet'], folder } }
}

/** Eleventy as it comes: a Markdown file a page, one layout. */
export async function eleventySite(content: string, folder: string): Promise<Peer> {
  await copyMarkdown(content, join(folder, 'content'))
  await put(folder, {
    'package.json': '{ "type": "module" }\n',
    'eleventy.config.js': `export default (configuration) => {
  configuration.setQuietMode(true)
  return { dir: { input: 'content', output: 'public' } }
}
`,
    'content/content.json': '{ "layout": "page.njk" }\n',
    'content/_includes/page.njk':
      '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><header><a href="/">Home</a></header><main><h1>{{ title }}</h1><p>{{ outcome }} {{ recommendation }}</p>{{ content | safe }}</main></body></html>\n',
  })
  const command = { words: [process.execPath, join(BIN, 'eleventy')], folder }
  return { name: 'Eleventy, a Markdown file a page', output: join(folder, 'public'), command }
}

/** Pagefind over a folder of pages. */
export function pagefindOver(site: string): Command {
  return { words: [join(BIN, 'pagefind'), '--site', site], folder: dirname(site) }
}

/** A page of Hugo's, simple and whole. */
function hugoPage(body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header><a href="/">Home</a></header><main><h1>{{ .Title }}</h1>${body}</main></body></html>\n`
}

/** The reports and decisions alone: what every generator makes a page of. */
async function copyMarkdown(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  for (const name of ['reports', 'decisions']) await cp(join(from, name), join(to, name), { recursive: true })
}

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}
