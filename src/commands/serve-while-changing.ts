import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findSite } from '../publish/output/find-site.ts'
import { makePreview, type BuildNews, type Preview } from '../publish/preview/preview.ts'
import { rebuildOnChange } from '../publish/rebuild-on-change.ts'
import type { ServedSite } from '../publish/serve-site.ts'
import { startBeside, startPageMaker } from './preview-process.ts'
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
 * Builds the site, has it served, and builds it again as files change, until it is asked to end. What was changed is shown before
 * that: its pages are made when they are asked for. `serve` says where the site is.
 */
export async function serveWhileChanging(request: ServeRequest, serve: Serve): Promise<boolean> {
  const { contentFolder, outputFolder, written } = request
  const preview = makePreview({ edition: editionNow(), news: STILL })
  const program = [inProject('templates'), inProject('src')]
  const maker = startPageMaker(written)
  let looks = 0

  const look = async (changed: readonly string[]) => {
    if (changed.some((path) => program.some((folder) => resolve(path).startsWith(folder)))) maker.restart()
    // What it cannot do, the build that follows tells.
    const found = await maker.look().catch(() => undefined)
    const state = preview.state()
    if (!found || !state.site) return
    looks += 1
    const isShown = found.basePath === state.site.basePath
    preview.show({ ...state, news: found.news, ...(isShown && { edition: editionNow(), fresh: maker.give }) })
  }
  const rebuild = async () => {
    const looksBefore = looks
    const { isBuilt, news } = await build(written)
    const made = await findSite(outputFolder)
    const site = made && { site: { folder: outputFolder, basePath: made.basePath } }
    if (!isBuilt && made) console.error('Until this is put right, the site is shown as it was last built.')
    const { fresh, ...state } = preview.state()
    // Something newer is being shown, and is built next.
    if (looks !== looksBefore) return preview.show({ ...preview.state(), ...site })
    const isAsShown = fresh !== undefined && news.failure === undefined
    const edition = !isAsShown && (isBuilt || fresh) ? editionNow() : state.edition
    preview.show({ ...site, edition, news, ...(fresh && isAsShown && !isBuilt && { fresh }) })
  }

  const rebuilding = await rebuildOnChange([contentFolder, ...program], { look, rebuild })
  // Everything is read once before anything changes.
  void maker.look().catch(() => undefined)
  const site = await serve(preview, { contentFolder, port: PORT })
  console.log('It is built again as files change. Ctrl-C ends it.')
  await askedToEnd()
  maker.close()
  await Promise.all([rebuilding.close(), site.close()])
  return true
}

/** Builds in a process of its own, so that a change to the program counts too. It prints its own problems, and sends them here. */
function build(written: readonly string[]): Promise<{ readonly isBuilt: boolean; readonly news: BuildNews }> {
  const child = startBeside('build', written)
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
