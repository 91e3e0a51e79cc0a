import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { identityOf } from './exchange-folders.ts'
import { OvertakenBuild, recoverSwap, swapFolder } from './swap-folder.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'swap-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(top, { recursive: true })
})

/** A program that has two folders change places, as newer systems have one, and one that does not know the word. */
const PROGRAMS = {
  'where the system can exchange two folders': 'mv "$5" "$5.x" && mv "$6" "$5" && mv "$5.x" "$6"',
  'where it cannot': 'echo "unrecognised option $1" >&2; exit 1',
}

describe.each(Object.entries(PROGRAMS))('%s', (_where, script) => {
  beforeEach(async () => {
    if (process.platform === 'win32') return
    const path = process.env['PATH'] ?? ''
    await mkdir(join(top, '.programs'))
    await writeFile(join(top, '.programs', 'mv'), `#!/bin/sh\nPATH="${path}"\n${script}\n`)
    await chmod(join(top, '.programs', 'mv'), 0o755)
    vi.stubEnv('PATH', `${join(top, '.programs')}${delimiter}${path}`)
  })

  test('the new site stands where the old one stood, and nothing is left beside it', async () => {
    await site('_site', 'old')
    await site('new', 'new')
    await swap()
    expect(await names()).toEqual(['_site'])
    expect(await home('_site')).toBe('new')
  })

  test('the old site stays where the new one cannot take its place', async () => {
    await site('_site', 'old')
    await expect(swap('not-there')).rejects.toThrow('ENOENT')
    expect(await names()).toEqual(['_site'])
    expect(await home('_site')).toBe('old')
  })
})

test('puts the first site where nothing stood', async () => {
  await site('new', 'first')
  await swap()
  expect(await home('_site')).toBe('first')
})

test('brings back the old site where a swap was cut short between its two steps', async () => {
  await site('_site.previous', 'old')
  await recoverSwap(join(top, '_site'))
  expect(await names()).toEqual(['_site'])
  expect(await home('_site')).toBe('old')
})

test('clears what a finished swap left over, and swaps again', async () => {
  await site('_site.previous', 'older')
  await site('_site', 'old')
  await site('new', 'new')
  await swap()
  expect(await names()).toEqual(['_site'])
  expect(await home('_site')).toBe('new')
})

test('a site that another build put in place meanwhile stays, and is no site to write over', async () => {
  await site('_site', 'old')
  const expected = await identityOf(join(top, '_site'))
  await site('other', 'of another build')
  await swap('other')
  await site('new', 'new')
  await expect(swapFolder(join(top, 'new'), join(top, '_site'), expected)).rejects.toThrow(OvertakenBuild)
  await expect(swapFolder(join(top, 'new'), join(top, '_site'), undefined)).rejects.toThrow(OvertakenBuild)
  expect(await home('_site')).toBe('of another build')
})

test('of many builds that end at once one puts its site in place whole, and each other says so', async () => {
  await site('_site', 'old')
  const expected = await identityOf(join(top, '_site'))
  const builds = Array.from({ length: 12 }, (_, number) => `new-${number}`)
  await Promise.all(builds.map((name) => site(name, name)))
  const ended = await Promise.allSettled(
    builds.flatMap((name) => [
      swapFolder(join(top, name), join(top, '_site'), expected),
      recoverSwap(join(top, '_site')),
    ]),
  )
  const refused = ended.filter((one) => one.status === 'rejected').map((one): unknown => one.reason)
  expect(refused.filter((reason) => !(reason instanceof OvertakenBuild))).toEqual([])
  expect(refused).toHaveLength(builds.length - 1)
  expect(builds).toContain(await home('_site'))
  expect((await names()).filter((name) => !name.startsWith('new-'))).toEqual(['_site'])
})

async function swap(from = 'new'): Promise<void> {
  await swapFolder(join(top, from), join(top, '_site'), await identityOf(join(top, '_site')))
}

async function names(): Promise<readonly string[]> {
  return (await readdir(top)).filter((name) => name !== '.programs').toSorted()
}

async function site(name: string, words: string): Promise<void> {
  await mkdir(join(top, name))
  await writeFile(join(top, name, 'index.html'), words)
}

function home(name: string): Promise<string> {
  return readFile(join(top, name, 'index.html'), 'utf8')
}
