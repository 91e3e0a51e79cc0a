import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { formatBuilder, thisBuilder } from './builder.ts'
import { replaceSite } from './fixtures/replace-site.ts'
import { recoverSite } from './recover-site.ts'

const GONE = formatBuilder({ ...thisBuilder(), birth: '00000000' })
const ELSEWHERE = formatBuilder({ ...thisBuilder(), realm: '00000000' })

let top = ''
let site = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'recover-'))
  site = join(top, '_site')
})
afterEach(() => rm(top, { recursive: true }))

/** Three renames, and the removal of three files and two folders. */
const STEPS = 8

test.each(['before', 'after'])(
  'killed right %s any rename or removal, the whole old site or the whole new one answers, and the next build leaves nothing beside it',
  async (when) => {
    for (let step = 1; step <= STEPS; step += 1) {
      await replaceSite(site, 'old', 1)
      expect(await replaceAndBeKilled('new', 2, `${step} ${when}`)).toBe('SIGKILL')
      // What any command does first, be the content as it may.
      await recoverSite(site)
      expect(await wholeSite(), `killed ${when} step ${step}`).toMatch(/^(old|new) \1$/)
      await replaceSite(site, 'newest', 3)
      expect(await wholeSite()).toBe('newest newest')
      expect(await readdir(top)).toEqual(['_site'])
      await rm(site, { recursive: true })
    }
    expect(await replaceAndBeKilled('new', 2, `${STEPS + 1} ${when}`)).toBeNull()
  },
)

test('what builds left that are gone goes, and what runs, here or elsewhere, is left alone', async () => {
  const names = [
    `_site.building-${GONE}-1b2c3d4e`,
    `_site.removing-${GONE}-1b2c3d4e`,
    `_site.building-${formatBuilder(thisBuilder())}-1b2c3d4e`,
    `_site.building-${ELSEWHERE}-1b2c3d4e`,
    '_site.building-notes',
    '_site.previous',
  ]
  for (const name of names) await mkdir(join(top, name))
  await recoverSite(site)
  expect((await readdir(top)).toSorted()).toEqual(names.slice(2).toSorted())
})

test('a site that is half removed is never taken for one', async () => {
  await mkdir(join(top, `_site.removing-${GONE}-1b2c3d4e`))
  await recoverSite(site)
  expect(await readdir(top)).toEqual([])
})

test('of two old sites the newer steps back', async () => {
  for (const [words, begun] of [
    ['older', 1],
    ['newer', 2],
  ] as const) {
    await replaceSite(site, words, begun)
    await rename(site, join(top, `_site.previous-${GONE}-0000000${begun}`))
  }
  await recoverSite(site)
  expect(await readdir(top)).toEqual(['_site'])
  expect(await wholeSite()).toBe('newer newer')
})

test('nothing is done where nothing was left, or where there is no folder at all', async () => {
  await writeFile(join(top, 'notes.txt'), '')
  await recoverSite(site)
  await recoverSite(join(top, 'nowhere', '_site'))
  expect(await readdir(top)).toEqual(['notes.txt'])
})

/** Replaces the site in a process of its own, and resolves to what ended that. */
async function replaceAndBeKilled(words: string, begun: number, killAt: string): Promise<NodeJS.Signals | null> {
  const fixtures = join(import.meta.dirname, 'fixtures')
  const preload = ['--import', pathToFileURL(join(fixtures, 'kill-at.mjs')).href, '--import', 'tsx']
  const program = [join(fixtures, 'run-replace-site.ts'), site, words, String(begun)]
  const child = spawn(process.execPath, [...preload, ...program], {
    env: { ...process.env, KILL_AT: killAt },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said, [, signal]] = await Promise.all([
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ])
  expect(said).toBe('')
  return signal
}

async function wholeSite(): Promise<string> {
  return `${await readFile(join(site, 'index.html'), 'utf8')} ${await readFile(join(site, 'reports', 'index.html'), 'utf8')}`
}
