import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildSite } from '../publish/build-site.ts'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { ON_TEST_DAY, TEST_DAY } from '../testing/test-day.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { EXIT_OVERTAKEN } from './run-command.ts'

const SENTENCE =
  'Another build put its site in place while this one was at work: that site stays, and this one was given up\n'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'two-builds-'))
  await writeMadeUpCouncil(join(top, 'content'))
  await buildSite({ contentFolder: join(top, 'content'), outputFolder: join(top, '_site'), today: TEST_DAY })
}, 120_000)
afterEach(() => rm(top, { recursive: true }))

test('a build that another has overtaken says so in one line, and exits with 3', async () => {
  await cp(join(top, '_site'), join(top, '_site-of-another'), { recursive: true })
  await writeFile(join(top, '_site-of-another', 'index.html'), 'of another build')
  const expected = await fingerprintOf(join(top, '_site-of-another'))
  const preload = pathToFileURL(join(import.meta.dirname, '..', 'testing', 'overtaking-build.ts')).href
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--import', preload, BUILD],
    {
      cwd: top,
      encoding: 'utf8',
      env: { ...process.env, ...ON_TEST_DAY, OVERTAKEN_FOLDER: join(top, '_site') },
    },
  )
  expect([status, stderr]).toEqual([EXIT_OVERTAKEN, SENTENCE])
  expect(EXIT_OVERTAKEN).toBe(3)
  expect(await fingerprintOf(join(top, '_site'))).toEqual(expected)
  expect((await readdir(top)).toSorted()).toEqual(['_site', 'content'])
})

test('of builds begun at once one at least puts its site in place, and another says that it was overtaken', async () => {
  const before = await fingerprintOf(join(top, '_site'))
  const ended = await Promise.all([build(), build()])
  expect(ended.map(({ code }) => code)).toContain(0)
  for (const { code, words } of ended) expect([code, words]).toEqual(code === 0 ? [0, ''] : [EXIT_OVERTAKEN, SENTENCE])
  expect(await fingerprintOf(join(top, '_site'))).toEqual(before)
  expect((await readdir(top)).toSorted()).toEqual(['_site', 'content'])
})

const BUILD = join(import.meta.dirname, '..', '..', 'scripts', 'build.ts')

async function build(): Promise<{ readonly code: number; readonly words: string }> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), BUILD], {
    cwd: top,
    env: { ...process.env, ...ON_TEST_DAY },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number>((done) => void child.once('close', (code) => done(code ?? -1)))
  return { words: await text(child.stderr), code: await ended }
}
