import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverSwap, swapFolder } from './swap-folder.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'swap-'))
})
afterEach(() => rm(top, { recursive: true }))

test('puts the new site where the old one stood, and leaves nothing beside it', async () => {
  await site('_site', 'old')
  await site('new', 'new')
  await swapFolder(join(top, 'new'), join(top, '_site'))
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('new')
})

test('puts the first site where nothing stood', async () => {
  await site('new', 'first')
  await swapFolder(join(top, 'new'), join(top, '_site'))
  expect(await home('_site')).toBe('first')
})

test('leaves the old site standing where the new one cannot take its place', async () => {
  await site('_site', 'old')
  await expect(swapFolder(join(top, 'not-there'), join(top, '_site'))).rejects.toThrow('the old one stands')
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('old')
})

test('brings back the old site where a swap was cut short between its two steps', async () => {
  await site('_site.previous', 'old')
  await recoverSwap(join(top, '_site'))
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('old')
})

test('clears what a finished swap left over, and swaps again', async () => {
  await site('_site.previous', 'older')
  await site('_site', 'old')
  await site('new', 'new')
  await swapFolder(join(top, 'new'), join(top, '_site'))
  expect(await readdir(top)).toEqual(['_site'])
  expect(await home('_site')).toBe('new')
})

async function site(name: string, words: string): Promise<void> {
  await mkdir(join(top, name))
  await writeFile(join(top, name, 'index.html'), words)
}

function home(name: string): Promise<string> {
  return readFile(join(top, name, 'index.html'), 'utf8')
}
