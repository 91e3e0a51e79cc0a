import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findSite } from '../publish/output/find-site.ts'
import { makePreview, type BuildNews, type Preview } from '../publish/preview/preview.ts'
import { rebuildOnChange } from '../publish/rebuild-on-change.ts'
import type { ServedSite } from '../publish/serve-site.ts'
import { EXIT_OVERTAKEN } from './run-command.ts'

/** What is built and served, and the arguments of the builds, as they were written. */
interface ServeRequest {
  readonly contentFolder: string
  readonly outputFolder: string
  readonly written: readonly string[]
}

/** How what is built is served: from a preview, and of which content. */
export type Serve = (
  preview: Preview,
  options: { readonly contentFolder: string; readonly port: number },
) => Promise<ServedSite>

const PORT = 8080
const STILL: BuildNews = { problems: [], help: new Map() }

/**
 * Builds the site, has it served, and builds it again as files change, until it is asked to end. `serve` says where the site
 * is.
 */
export async function serveWhileChanging(request: ServeRequest, serve: Serve): Promise<boolean> {
  const { contentFolder, outputFolder, written } = request
  const preview = makePreview({ edition: editionNow(), news: STILL })
  const watched = [contentFolder, inProject('templates'), inProject('src')]
  const rebuilding = await rebuildOnChange(watched, async () => {
    const { isBuilt, news } = await build(written)
    const { edition } = preview.state()
    const made = await findSite(outputFolder)
    const site = made && { site: { folder: outputFolder, basePath: made.basePath } }
    preview.show({ ...site, edition: isBuilt ? editionNow() : edition, news })
    if (!isBuilt && made) console.error('Until this is put right, the site is shown as it was last built.')
  })
  const site = await serve(preview, { contentFolder, port: PORT })
  console.log('It is built again as files change. Ctrl-C ends it.')
  await askedToEnd()
  await Promise.all([rebuilding.close(), site.close()])
  return true
}

/** Builds in a process of its own, so that a change to the program counts too. It prints its own problems, and sends them here. */
function build(written: readonly string[]): Promise<{ readonly isBuilt: boolean; readonly news: BuildNews }> {
  const args = [inProject('scripts/run.js'), 'build', ...written]
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  let news: BuildNews | undefined
  // Our own build sends nothing else.
  child.on('message', (message) => (news = message as BuildNews))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      // Another build came in between, of content that may have changed since.
      if (code === EXIT_OVERTAKEN) return done(build(written))
      const isBuilt = code === 0
      const silence = isBuilt ? STILL : { ...STILL, failure: 'The build broke off. The terminal says why.' }
      done({ isBuilt, news: news ?? silence })
    })
  })
}

/** Pages that were sent by an earlier run are old too. */
function editionNow(): string {
  return String(Date.now())
}

function askedToEnd(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

function inProject(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url))
}
