import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { buildSite } from '../../../src/publish/build-site.ts'
import { serveSite } from '../../../src/publish/serve-site.ts'
import { chromiumCandidates } from '../../../src/testing/chromium-candidates.ts'
import { findChromium } from '../../../src/testing/find-chromium.ts'
import { FULL_COUNCIL } from '../../../src/testing/full-council.ts'
import { EVERY_KIND_OF_PAGE } from '../../../src/testing/kinds-of-page.ts'
import { freePort } from '../../../src/testing/run-web-server.ts'
import { startChromium } from '../../../src/testing/start-chromium.ts'
import { TEST_DAY } from '../../../src/testing/test-day.ts'
import type { BenchPart } from './bench-part.ts'
import type { ResultRow } from './result-row.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')
const LEAST = 100
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** A report on one page is about a megabyte. */
const MOST_OUTPUT = 64 * 1024 * 1024

type Scores = Readonly<Record<string, { readonly score: number | null } | undefined>>

/** What Lighthouse gives out of one page, as far as it is read here. */
interface Judged {
  readonly categories: Scores
  readonly audits: Scores
}

/** What Lighthouse says of every kind of page, of the real record and of the full council's: the lowest of each score. */
export const benchLighthouse: BenchPart = async () => {
  const { status } = spawnSync('lighthouse', ['--version'])
  if (status !== 0) return CATEGORIES.map((category) => row(category, 'Lighthouse is not installed here'))
  const measured: { readonly kind: string; readonly judged: Judged }[] = []
  await withSites(async (addresses, port) => {
    for (const { kind, address, site } of EVERY_KIND_OF_PAGE) {
      const judged = await askLighthouse(new URL(address, addresses[site]).href, port)
      process.stderr.write(`  ${kind}: ${CATEGORIES.map((category) => scoreOf(judged, category)).join(', ')}\n`)
      measured.push({ kind, judged })
    }
  })
  return CATEGORIES.map((category) => {
    const all = measured.flatMap(({ kind, judged }) =>
      category === 'seo' && isNotToBeFound(judged) ? [] : [{ kind, score: scoreOf(judged, category) }],
    )
    const lowest = Math.min(...all.map(({ score }) => score))
    const below = all.filter(({ score }) => score < LEAST).map(({ kind }) => kind)
    const words = `of ${all.length} kinds of page ${below.length === 0 ? 'every one' : `all but ${below.join(', ')}`}`
    return { ...row(category, words, String(lowest)), isMet: lowest >= LEAST }
  })
}

function row(category: string, peer: string, ours = ''): ResultRow {
  return { what: `Lighthouse, lowest: ${category}`, reports: 1, ours, peer, goal: `${LEAST}` }
}

function scoreOf({ categories }: Judged, category: string): number {
  // Hundredths, as decimals that may fall a little short of them.
  return Math.round((categories[category]?.score ?? 0) * 100)
}

/** A page that says what has gone asks search engines to leave it out, and is not measured by how they find it. */
function isNotToBeFound({ audits }: Judged): boolean {
  return audits['is-crawlable']?.score === 0
}

async function askLighthouse(address: string, port: number): Promise<Judged> {
  const given = [address, `--port=${port}`, '--output=json', '--quiet']
  const { stdout } = await promisify(execFile)('lighthouse', given, { maxBuffer: MOST_OUTPUT })
  // The JSON of a public, versioned format.
  return JSON.parse(stdout) as Judged
}

/** Builds and serves both sites, and starts a browser that listens on a port. */
async function withSites(
  act: (addresses: Readonly<Record<'site' | 'fullCouncil', string>>, port: number) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const serve = async (contentFolder: string, name: string) => {
    await buildSite({ contentFolder, outputFolder: join(folder, name), today: TEST_DAY })
    return serveSite(join(folder, name), { port: 0, basePath: '/' })
  }
  const [site, fullCouncil] = [await serve(join(TOP, 'content'), 'site'), await serve(FULL_COUNCIL, 'full')]
  const port = await freePort()
  const cache = join(TOP, 'node_modules', '.cache', 'cabinet-reports')
  const found = await findChromium(chromiumCandidates(process.env, cache), startChromium)
  const browser = await chromium.launch({ ...found, args: [`--remote-debugging-port=${port}`] })
  try {
    await act({ site: site.address, fullCouncil: fullCouncil.address }, port)
  } finally {
    await browser.close()
    await Promise.all([site.close(), fullCouncil.close()])
    await rm(folder, { recursive: true, force: true })
  }
}
