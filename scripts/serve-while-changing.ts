import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readMarker } from '../src/publish/marker.ts'
import { parseBuildArguments } from '../src/publish/parse-build-arguments.ts'
import { rebuildOnChange } from '../src/publish/rebuild-on-change.ts'
import type { ServedSite } from '../src/publish/serve-site.ts'
import { openDoor } from './open-door.ts'

/** What is to be served, and where. */
export interface Serving {
  readonly contentFolder: string
  readonly siteFolder: string
  readonly basePath: string
  readonly port: number
}

const PORT = 8080

/**
 * Builds the site, has it served, and builds it again as files change, until it is asked to end. Takes what `npm run build`
 * takes. `serve` says where the site is.
 */
export async function serveWhileChanging(serve: (serving: Serving) => Promise<ServedSite>): Promise<void> {
  await openDoor(async () => {
    const { contentFolder, outputFolder } = parseBuildArguments(process.argv.slice(2))
    let isBuilt = false
    const watched = [contentFolder, inProject('templates'), inProject('src')]
    const rebuilding = await rebuildOnChange(watched, async () => {
      isBuilt = await build()
    })
    const made = await readMarker(outputFolder)
    if (!made) {
      console.error('There is no site to show yet. Put this right, then start again.')
      await rebuilding.close()
      return false
    }
    if (!isBuilt) console.error('Until this is put right, the site is shown as it was last built.')
    const site = await serve({ contentFolder, siteFolder: outputFolder, basePath: made.basePath, port: PORT })
    console.log('It is built again as files change. Ctrl-C ends it.')
    await askedToEnd()
    await Promise.all([rebuilding.close(), site.close()])
    return true
  })
}

/** Builds in a process of its own, so that a change to the program counts too. It prints its own problems. */
function build(): Promise<boolean> {
  const args = ['--import', 'tsx', inProject('scripts/build.ts'), ...process.argv.slice(2)]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('exit', (code) => done(code === 0))
  })
}

function askedToEnd(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

function inProject(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url))
}
