import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { verifyCopy } from '../publish/receipt/verify-copy.ts'
import { fingerprintOf } from '../testing/fingerprint-of.ts'
import { ON_TEST_DAY } from '../testing/test-day.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildCommand } from './build-command.ts'

let top = ''
let site = ''
let key = ''
let said: string[] = []
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'build-command-'))
  site = join(top, '_site')
  key = join(top, 'signing-key')
  await writeMadeUpCouncil(join(top, 'content'))
  spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
})
afterAll(() => rm(top, { recursive: true }))
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  for (const [name, value] of Object.entries(ON_TEST_DAY)) vi.stubEnv(name, value)
  vi.stubEnv('CABINET_REPORTS_MEMORY', join(top, 'memory'))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

test('a site that was built with a key is signed by it, though nothing changed since it was built without', async () => {
  expect(await build()).toBe(true)
  expect((await verifyCopy({ place: site })).signature.words).toBe('The receipt is not signed')
  expect(await build('--sign-with', key)).toBe(true)
  const verified = await verifyCopy({ place: site, signers: readFileSync(`${key}.pub`, 'utf8') })
  expect(verified.comparison).toEqual({ missing: [], changed: [], extra: [] })
  expect(verified.signature).toMatchObject({ isGood: true, words: expect.stringMatching(/^Good /) })
})

test('where there is no ssh-keygen the build says what to install, and the site stays as it was', async () => {
  const before = await fingerprintOf(site)
  expect(Object.keys(before).length).toBeGreaterThan(0)
  vi.stubEnv('PATH', join(top, 'nothing'))
  await expect(build('--sign-with', key)).rejects.toThrow(
    /^Cannot start ssh-keygen, which signs receipts and looks at signatures: .*ENOENT\n→ Install OpenSSH, version 8\.2 or newer$/,
  )
  await expect(verifyCopy({ place: site, signers: readFileSync(`${key}.pub`, 'utf8') })).rejects.toThrow(
    /^Cannot start ssh-keygen/,
  )
  expect(await fingerprintOf(site)).toEqual(before)
  expect(readdirSync(top).toSorted()).toEqual(['_site', 'content', 'memory', 'signing-key', 'signing-key.pub'])
})

test('a copy of a year is one zip beside the site, and the build says where and of how many pages', async () => {
  expect(await build('--offline', '2024')).toBe(true)
  const zip = `${site}-2024.zip`
  const pages = Object.keys(unzipSync(readFileSync(zip))).filter((file) => file.endsWith('.html'))
  expect(pages).toContain('2024/index.html')
  expect(said.at(-1)).toBe(`Made ${zip}: pages ${pages.length}`)
  rmSync(zip)
})

test('of a year that the record does not hold there is no copy, and the build says what there is', async () => {
  await expect(build('--offline', '2042')).rejects.toThrow(
    /^Cannot take along "2042": the record has no such meeting or year\n→ Did you mean "20\d\d/,
  )
  expect(existsSync(`${site}-2042.zip`)).toBe(false)
})

function build(...options: readonly string[]): Promise<boolean> {
  return Promise.resolve(buildCommand.run(['--content', join(top, 'content'), '--out', site, ...options]))
}
