import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readMarker } from '../src/publish/marker.ts'
import { parseBuildArguments } from '../src/publish/parse-build-arguments.ts'
import { rebuildOnChange } from '../src/publish/rebuild-on-change.ts'
import { serveSite } from '../src/publish/serve-site.ts'
import { openDoor } from './open-door.ts'

/* Builds the site, serves it, says where, and builds it again as files change. Takes what `npm run build` takes. */
const PORT = 8080

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
  const site = await serveSite(outputFolder, { port: PORT, basePath: made.basePath })
  console.log(`The site is at ${site.address}\nIt is built again as files change. Ctrl-C ends it.`)
  await askedToEnd()
  await Promise.all([rebuilding.close(), site.close()])
  return true
})

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
