import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeMarker } from './marker.ts'
import { OvertakenBuild, swapFolder } from './swap-folder.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'swap-'))
})
afterEach(() => rm(top, { recursive: true }))

test('puts the new site where the old one stood, and leaves nothing beside it', async () => {
  await site('_site', 'old', 1)
  await site('new', 'new', 2)
  await swapFolder(join(top, 'new'), join(top, '_site'))
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('new')
})

test('puts the first site where nothing stood', async () => {
  await site('new', 'first', 1)
  await swapFolder(join(top, 'new'), join(top, '_site'))
  expect(await home('_site')).toBe('first')
})

test('leaves the old site standing where the new one cannot take its place', async () => {
  await site('_site', 'old', 1)
  await expect(swapFolder(join(top, 'not-there'), join(top, '_site'))).rejects.toThrow('the old one stands')
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('old')
})

test('a build that began earlier never takes the place of one that began later', async () => {
  await site('_site', 'newer content', 2)
  await site('late', 'older content', 1)
  await expect(swapFolder(join(top, 'late'), join(top, '_site'))).rejects.toThrow(OvertakenBuild)
  expect(await home('_site')).toBe('newer content')
})

test('of twenty builds that end at once the one that began last is in place, whole, and nothing else', async () => {
  await site('_site', 'old', 0)
  const begun = Array.from({ length: 20 }, (_, index) => index + 1)
  await Promise.all(begun.map((number) => site(`new-${number}`, `begun ${number}`, number)))
  const ends = await Promise.allSettled(
    begun.map((number) => swapFolder(join(top, `new-${number}`), join(top, '_site'))),
  )
  const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
  expect(failures.filter((failure) => !(failure instanceof OvertakenBuild))).toEqual([])
  expect(await home('_site')).toBe('begun 20')
  expect((await readdir(top)).filter((name) => name.startsWith('_site'))).toEqual(['_site'])
})

async function site(name: string, words: string, begun: number): Promise<void> {
  await mkdir(join(top, name))
  await writeFile(join(top, name, 'index.html'), words)
  await writeMarker(join(top, name), { basePath: '/' }, begun)
}

function home(name: string): Promise<string> {
  return readFile(join(top, name, 'index.html'), 'utf8')
}
