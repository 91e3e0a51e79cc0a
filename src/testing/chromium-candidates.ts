import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { isThere } from '../publish/is-there.ts'
import type { Candidate, Chromium } from './find-chromium.ts'
import { unpackChromium } from './unpack-chromium.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const INSTALL_TIMEOUT_MS = 180_000

/** Where a Chromium may be, the likeliest and quickest first. The last two need nothing installed by hand. */
export function chromiumCandidates(environment: NodeJS.ProcessEnv, cacheFolder: string): readonly Candidate[] {
  const asked = environment.CHROMIUM_PATH
  const own: Chromium = {}
  return [
    ...(asked
      ? [{ name: `CHROMIUM_PATH (${asked})`, isAskedFor: true, find: async () => ({ executablePath: asked }) }]
      : []),
    { name: 'Chromium or Chrome on the PATH', find: () => firstThere(onPath(environment)) },
    { name: 'Chromium or Chrome in the usual places', find: () => firstThere(USUAL_PLACES) },
    { name: 'Playwright’s own', find: async () => own },
    { name: 'the npm package @sparticuz/chromium', find: () => unpackChromium(cacheFolder) },
    { name: 'playwright-core install', find: installPlaywrightsOwn },
  ]
}

function onPath(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  const endings = process.platform === 'win32' ? ['.exe'] : ['']
  return NAMES.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
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
