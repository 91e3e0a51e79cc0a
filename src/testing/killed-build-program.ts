import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'

/*
 * A build of three pages that is killed as if the power went: `killed-build-program FOLDER WORDS STEP`. Before the step of that number,
 * of those that rename, make or take away anything, the process ends itself. Prints how many steps it took where it was not.
 */
const [folder = '', words = '', last = ''] = process.argv.slice(2)
let steps = 0

function step(): void {
  steps += 1
  if (steps === Number(last)) process.kill(process.pid, 'SIGKILL')
}

const real = { ...fs.promises }
fs.promises.rename = async (...given) => (step(), real.rename(...given))
fs.promises.mkdir = (async (path: string, options?: object) => (step(), real.mkdir(path, options))) as typeof real.mkdir
fs.promises.writeFile = async (...given) => (step(), real.writeFile(...given))
// One step for each thing that is taken away.
fs.promises.rm = async (path, options) => {
  const found = await real.lstat(path).catch(() => undefined)
  if (!found) return
  if (found.isDirectory()) {
    for (const name of await real.readdir(path)) await fs.promises.rm(join(String(path), name), options)
  }
  step()
  await (found.isDirectory() ? real.rmdir(path) : real.unlink(path))
}
syncBuiltinESMExports()

const { replaceFolder } = await import('../publish/output/replace-folder.ts')
const { writeMarker } = await import('../publish/output/marker.ts')
await replaceFolder(folder, async (building) => {
  await real.mkdir(join(building, 'reports'))
  for (const name of ['index.html', 'reports/index.html', 'reports/fees.html'])
    await fs.promises.writeFile(join(building, name), words)
  await writeMarker(building, { basePath: '/' })
})
process.stdout.write(String(steps))
