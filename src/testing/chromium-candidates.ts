import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { placesOnPath, USUAL_PLACES } from '../pdf/browser-places.ts'
import { isThere } from '../publish/is-there.ts'
import type { Candidate, Chromium } from './find-chromium.ts'
import { unpackChromium } from './unpack-chromium.ts'

const INSTALL_TIMEOUT_MS = 180_000

/** Where a Chromium may be, the likeliest and quickest first. The last two need nothing installed by hand. */
export function chromiumCandidates(environment: NodeJS.ProcessEnv, cacheFolder: string): readonly Candidate[] {
  const asked = environment.CHROMIUM_PATH
  const own: Chromium = {}
  return [
    ...(asked
      ? [{ name: `CHROMIUM_PATH (${asked})`, isAskedFor: true, find: async () => ({ executablePath: asked }) }]
      : []),
    { name: 'Chromium or Chrome on the PATH', find: () => firstThere(placesOnPath(environment)) },
    { name: 'Chromium or Chrome in the usual places', find: () => firstThere(USUAL_PLACES) },
    { name: 'Playwright’s own', find: async () => own },
    { name: 'the npm package @sparticuz/chromium', find: () => unpackChromium(cacheFolder) },
    { name: 'playwright-core install', find: installPlaywrightsOwn },
  ]
}

async function firstThere(paths: readonly string[]): Promise<Chromium | undefined> {
  for (const executablePath of paths) if (await isThere(executablePath)) return { executablePath }
  return undefined
}

async function installPlaywrightsOwn(): Promise<Chromium> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  await promisify(execFile)(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeout: INSTALL_TIMEOUT_MS,
  })
  return {}
}
