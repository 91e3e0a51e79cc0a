import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { buildSite } from '../publish/build-site.ts'
import { serveSite } from '../publish/serve-site.ts'
import { chromiumCandidates } from './chromium-candidates.ts'
import { findChromium, type Chromium } from './find-chromium.ts'
import { startChromium } from './start-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The real site, built once for all tests: nobody may change it. */
    readonly site: { readonly folder: string; readonly address: string }
    readonly chromium: Chromium
  }
}

/** The day on which tests take place. */
const TODAY = '2026-11-23'

/** Builds the real content once, serves it, and finds a browser, for the tests that ask for either. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const top = join(import.meta.dirname, '..', '..')
  const cache = join(top, 'node_modules', '.cache', 'cabinet-reports')
  const today = parseCalendarDay(TODAY)
  if (!today) throw new Error(`${TODAY} is no day`)
  const folder = join(cache, 'site')
  const { problems } = await buildSite({ contentFolder: join(top, 'content'), outputFolder: folder, today })
  if (problems.length > 0) throw new Error(`The content has problems: ${JSON.stringify(problems, null, 2)}`)
  const { address, close } = await serveSite(folder, { port: 0, basePath: '/' })
  project.provide('site', { folder, address })
  project.provide('chromium', await findChromium(chromiumCandidates(process.env, cache), startChromium))
  return close
}
