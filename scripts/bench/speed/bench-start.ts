import { spawn, type ChildProcess } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { chromiumCandidates } from '../../../src/testing/chromium-candidates.ts'
import { findChromium } from '../../../src/testing/find-chromium.ts'
import { startChromium } from '../../../src/testing/start-chromium.ts'
import { madeUpContent } from '../record/made-up-content.ts'
import { madeUpProjectFile } from '../record/made-up-project-file.ts'
import { madeUpProjects } from '../record/made-up-project.ts'
import { madeUpReport } from '../record/made-up-report.ts'
import type { BenchPart } from './bench-part.ts'
import { median } from './figures.ts'
import { wholeBuild, type Workplace } from './our-builds.ts'
import { single } from './result-row.ts'

const MOST_MS = 300
/** The first time, the browser and the program have not done it before. */
const UNTIMED = 1
const SETTLED_MS = 2000

/** What is changed, and the page on which it is seen. */
interface Change {
  readonly name: string
  readonly file: string
  readonly address: string
}

/** How long it takes from the save of a file until its words stand in a browser that shows the page, under `npm start`. */
export const benchStart: BenchPart = async ({ sizes, runs, workplaceOf }) => {
  const rows = []
  for (const reports of sizes) {
    const place = await workplaceOf(reports)
    const started = await start(place)
    const browser = await launch()
    try {
      for (const change of changes(reports)) {
        const times = await saveAndSee(browser, new URL(change.address, started.address).href, {
          file: join(place.content, change.file),
          times: UNTIMED + runs,
          isBuilt: started.isBuilt,
        })
        process.stderr.write(`  ${change.name}: ${times.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}\n`)
        const middle = median(times.slice(UNTIMED))
        rows.push(single(`npm start, ${change.name}: save to seen`, reports, middle, MOST_MS, milliseconds))
      }
    } finally {
      await browser.close()
      started.process.kill('SIGTERM')
    }
  }
  return rows
}

function changes(reports: number): readonly Change[] {
  const { year, slug } = madeUpReport(Math.floor(reports / 2))
  const [file] = madeUpContent(madeUpReport(Math.floor(reports / 2)))
  const [project] = madeUpProjects(reports)
  if (!file || !project) throw new Error('The record has nothing to change')
  const path = madeUpProjectFile(project).path
  return [
    { name: 'a report', file: file.path, address: `reports/${year}/${slug}/` },
    { name: 'a project', file: path, address: path.replace(/\.md$/, '/') },
  ]
}

interface Started {
  readonly process: ChildProcess
  readonly address: string
  /** Resolves when the next build has ended. */
  isBuilt(): Promise<void>
}

async function start(place: Workplace): Promise<Started> {
  const { words, folder, environment } = wholeBuild(place)
  const [program = '', ...rest] = words.map((word) => (word === 'build' ? 'start' : word))
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told = (pattern: RegExp) =>
    new Promise<string>((done) => {
      let all = ''
      child.stdout.on('data', (data: Buffer) => {
        all += data.toString()
        const found = pattern.exec(all)
        if (found) done(found[1] ?? '')
      })
    })
  const address = await told(/The site is at (\S+)/)
  return { process: child, address, isBuilt: async () => void (await told(/(Built|Nothing has changed)/)) }
}

async function launch(): Promise<Browser> {
  const cache = join(import.meta.dirname, '../../../node_modules/.cache/cabinet-reports')
  return chromium.launch(await findChromium(chromiumCandidates(process.env, cache), startChromium))
}

/** Saves again and again, and gives the milliseconds until each save was seen. A build that follows is waited for, not measured. */
async function saveAndSee(
  browser: Browser,
  page: string,
  { file, times, isBuilt }: { readonly file: string; readonly times: number } & Pick<Started, 'isBuilt'>,
): Promise<readonly number[]> {
  const tab = await browser.newPage()
  await tab.goto(page)
  const measured: number[] = []
  for (let time = 0; time < times; time += 1) {
    await new Promise((done) => void setTimeout(done, SETTLED_MS))
    const words = `Seen on the ${time + 1}. occasion of ${times}`
    const text = (await readFile(file, 'utf8')).replace(/\n+Seen on the .*$/s, '')
    const built = isBuilt()
    const saved = performance.now()
    await writeFile(file, `${text}\n\n${words}.\n`)
    await tab.getByText(words).first().waitFor()
    measured.push(performance.now() - saved)
    await built
  }
  await tab.close()
  return measured
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
