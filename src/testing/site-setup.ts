import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../publish/build-site.ts'
import { serveSite } from '../publish/serve-site.ts'
import { chromiumCandidates } from './chromium-candidates.ts'
import { findChromium, type Chromium } from './find-chromium.ts'
import { FULL_COUNCIL } from './full-council.ts'
import { startChromium } from './start-chromium.ts'
import { TEST_DAY } from './test-day.ts'

interface ServedSite {
  readonly folder: string
  readonly address: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The real site, built once for all tests: nobody may change it. */
    readonly site: ServedSite
    /** The site of the full council, which uses every field. */
    readonly fullCouncil: ServedSite
    readonly chromium: Chromium
  }
}

/** Builds the real content and the full council's once, serves both, and finds a browser, for the tests that ask for them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const top = join(import.meta.dirname, '..', '..')
  const cache = join(top, 'node_modules', '.cache', 'cabinet-reports')
  const site = await serveBuilt(join(top, 'content'), join(cache, 'site'))
  const fullCouncil = await serveBuilt(FULL_COUNCIL, join(cache, 'full-council'))
  project.provide('site', site.served)
  project.provide('fullCouncil', fullCouncil.served)
  project.provide('chromium', await findChromium(chromiumCandidates(process.env, cache), startChromium))
  return async () => {
    await Promise.all([site.close(), fullCouncil.close()])
  }
}

async function serveBuilt(
  contentFolder: string,
  folder: string,
): Promise<{ readonly served: ServedSite; readonly close: () => Promise<void> }> {
  const { problems } = await buildSite({ contentFolder, outputFolder: folder, today: TEST_DAY })
  if (problems.length > 0) throw new Error(`The content has problems: ${JSON.stringify(problems, null, 2)}`)
  const { address, close } = await serveSite(folder, { port: 0, basePath: '/' })
  return { served: { folder, address }, close }
}
