import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import { buildSite } from '../build-site.ts'
import { serveSite } from '../serve-site.ts'
import { findSite } from './find-site.ts'
import { MARKER } from './marker.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const PROGRAM = join(import.meta.dirname, '..', '..', 'testing', 'killed-build-program.ts')
const PAGES = ['index.html', 'reports/index.html', 'reports/fees.html']
/** What stands in for a system that can exchange two folders in one step, and for one that cannot. */
const CAN = 'mv "$5" "$5.x" && mv "$6" "$5" && mv "$5.x" "$6"'
const CANNOT = 'exit 1'

let top = ''
const output = () => join(top, '_site')
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'killed-'))
  await mkdir(join(top, 'content'))
  await writeFile(join(top, 'content', 'council.yaml'), 'title: [')
})
afterEach(() => rm(top, { recursive: true }))

test.skipIf(process.platform === 'win32').each([
  ['exchanged in one step', CAN],
  ['changed over in two', CANNOT],
])(
  'a build killed at any rename, unlink or rmdir leaves a whole site to the next command, where folders are %s',
  async (_how, script) => {
    await programs(script)
    await build('old', 0)
    const steps = Number((await build('old', 0)).stdout)
    // Pages made, the place taken and left, the change-over itself, and every file of the old site.
    expect(steps).toBeGreaterThan(15)
    for (let step = 1; step <= steps; step += 1) {
      await build(`site ${step}`, step)
      // Content that cannot be built must not keep the site away.
      const { published } = await buildSite({
        contentFolder: join(top, 'content'),
        outputFolder: output(),
        today: TODAY,
      })
      expect(published).toBeUndefined()
      expect(await findSite(output()), `killed before step ${step} of ${steps}`).toEqual({ basePath: '/' })
      const words = await Promise.all(PAGES.map((page) => readFile(join(output(), page), 'utf8')))
      expect(new Set(words).size, `killed before step ${step} of ${steps}`).toBe(1)
      const served = await serveSite(output(), { port: 0, basePath: '/' })
      expect(await (await fetch(`${served.address}reports/`)).text()).toBe(words[0])
      await served.close()
    }
    await build('last', 0)
    expect(await readFile(join(output(), 'index.html'), 'utf8')).toBe('last')
    expect((await readdir(top)).toSorted()).toEqual(['.programs', '_site', 'content'])
    expect((await readdir(output())).toSorted()).toEqual([MARKER, 'index.html', 'reports'])
  },
  300_000,
)

/** Runs a build that is killed before a step, or where the step is 0 not at all. */
async function build(words: string, step: number): Promise<{ readonly stdout: string }> {
  const env = { ...process.env, PATH: `${join(top, '.programs')}${delimiter}${process.env['PATH'] ?? ''}` }
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM, output(), words, String(step)], {
    env,
  })
  if (step === 0) return running
  const ended = await running.then(
    () => 'well',
    (error: unknown) => Object(error).signal,
  )
  expect(ended, `step ${step}`).toBe('SIGKILL')
  return { stdout: '' }
}

async function programs(script: string): Promise<void> {
  const path = process.env['PATH'] ?? ''
  await mkdir(join(top, '.programs'))
  await writeFile(join(top, '.programs', 'mv'), `#!/bin/sh\nPATH="${path}"\n${script}\n`)
  await chmod(join(top, '.programs', 'mv'), 0o755)
}
