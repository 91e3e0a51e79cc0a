import { spawnSync } from 'node:child_process'
import { appendFile, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { buildSite } from '../publish/build-site.ts'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const PAPER = join(import.meta.dirname, '..', 'import', 'fixtures', 'joint-technology-strategy-update.txt')
const CONTENT = ['--content', 'papers']

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'failing-'))
  await writeMadeUpCouncil(join(top, 'papers'))
  await buildSite({ contentFolder: join(top, 'papers'), outputFolder: join(top, 'public', 'site'), today: TODAY })
  await copyFile(PAPER, join(top, 'paper.txt'))
  // Something that is plain to fix.
  await appendFile(join(top, 'papers', 'pages', 'about.md'), Buffer.from([0x0a, 0x96, 0x0a]))
  await writeFile(join(top, 'file'), 'no folder')
}, 120_000)
afterAll(() => rm(top, { recursive: true }))

/** Each command that writes: what it is given, what of it fails, and what that is called. */
const COMMANDS = {
  build: [['build', '--content', 'whole', '--out', 'public/site'], 'public', 'public/site'],
  'check --fix': [['check', '--fix', ...CONTENT], 'papers', 'papers/pages/about.md'],
  new: [
    [
      'new',
      'project',
      'Ferry fares',
      '--programme',
      'homes',
      '--report',
      '2024/ferry-fares',
      '--paragraph',
      '1',
      '--status',
      'on-site',
      ...CONTENT,
    ],
    'papers',
    'papers/projects/ferry-fares.md',
  ],
  import: [['import', 'paper.txt', ...CONTENT], 'papers', 'papers/reports/'],
  schemas: [['schemas', ...CONTENT, '--out', 'schemas'], 'schemas', 'schemas/'],
  compress: [['deploy/compress', '--out', './public/site'], 'public', './public/site'],
} as const

const FAILURES = {
  ENOSPC: 'the disk is full',
  EACCES: 'you have no permission to',
} as const

describe.each(Object.entries(COMMANDS))('npm run %s', (_name, [words, folder, what]) => {
  test.each(Object.entries(FAILURES))(
    'says in one sentence that it cannot write where the disk says %s, and leaves all as it was',
    async (code, meaning) => {
      await writeMadeUpCouncil(join(top, 'whole'))
      const before = await fingerprintOf(top)
      const { status, stderr } = run(words, { FAILING_DISK: code, FAILING_FOLDER: join(top, folder) })
      expect(stderr).toMatch(/^Cannot write [^\n]*\n$/)
      expect(stderr).toContain(`Cannot write ${what}`)
      expect(stderr).toContain(`: ${meaning}\n`)
      expect(stderr).not.toContain(top)
      expect(status).toBe(1)
      expect(await fingerprintOf(top)).toEqual(before)
    },
  )
})

test.each([
  [
    ['build', '--content', 'whole', '--out', 'file/site'],
    'Cannot use file/site: something on the way to it is a file, not a folder',
  ],
  [
    ['build', '--content', 'whole', '--out', 'a'.repeat(300)],
    `Cannot use ${'a'.repeat(300)}: the name is longer than the disk allows`,
  ],
  [
    ['schemas', ...CONTENT, '--out', 'file'],
    'Cannot write file/report.json: something on the way to it is a file, not a folder',
  ],
])('a real disk says no to %j, which is one sentence', async (words, sentence) => {
  await writeMadeUpCouncil(join(top, 'whole'))
  const { status, stderr } = run(words, {})
  expect([status, stderr.replace(/file\/[a-z-]+\.json/, 'file/report.json')]).toEqual([1, `${sentence}\n`])
})

function run([script = '', ...words]: readonly string[], env: Record<string, string>) {
  const preload = pathToFileURL(join(import.meta.dirname, '..', 'testing', 'failing-disk.ts')).href
  const failing = 'FAILING_DISK' in env ? ['--import', preload] : []
  const tsx = import.meta.resolve('tsx')
  const args = ['--import', tsx, ...failing, join(import.meta.dirname, '..', '..', 'scripts', `${script}.ts`), ...words]
  return spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8', env: { ...process.env, ...env } })
}
