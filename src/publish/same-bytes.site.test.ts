import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { ON_TEST_DAY } from '../testing/test-day.ts'

const TOP = join(import.meta.dirname, '..', '..')

/** Programs of other versions of Node, where whoever runs the tests names some: `OTHER_NODES=/usr/local/node22/bin/node`. */
const OTHER_NODES = (process.env['OTHER_NODES'] ?? '').split(delimiter).filter(Boolean)

/** Where and by what a site is built. */
interface Builder {
  readonly node?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly folder: string
}

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'same-bytes-'))
})
afterAll(() => rm(top, { recursive: true }))

describe.each([
  ['the real record', join(TOP, 'content')],
  ['a council that uses every field', FULL_COUNCIL],
])('%s', (_whose, content) => {
  let expected: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    expected = await build(content, { folder: 'plain', environment: { TZ: 'UTC', LC_ALL: 'C' } })
  }, 120_000)

  test.each<Builder>([
    { folder: 'far east', environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' } },
    { folder: 'dänisch/und tief', environment: { TZ: 'Pacific/Niue', LC_ALL: 'da_DK.UTF-8', LANG: 'tr_TR.UTF-8' } },
    ...OTHER_NODES.map((node, at) => ({ node, folder: `other Node ${at + 1}` })),
  ])('has the same bytes when it is built in $folder', async (builder) => {
    const made = await build(content, builder)
    expect(Object.keys(made).length).toBeGreaterThan(100)
    expect(made).toEqual(expected)
  })
})

/** Builds a copy of the content with nothing remembered, in a process of its own. */
async function build(
  content: string,
  { node = process.execPath, environment, folder }: Builder,
): Promise<Record<string, string>> {
  const place = join(await mkdtemp(join(top, 'site-')), folder)
  await cp(content, join(place, 'content'), { recursive: true })
  const words = ['build', '--content', join(place, 'content'), '--out', join(place, 'site')]
  const env = { ...process.env, ...ON_TEST_DAY, CABINET_REPORTS_MEMORY: join(place, 'memory'), ...environment }
  await promisify(execFile)(node, [join(TOP, 'scripts', 'run.js'), ...words], { cwd: TOP, env })
  return fingerprintOf(join(place, 'site'))
}
