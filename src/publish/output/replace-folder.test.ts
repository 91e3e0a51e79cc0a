import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from './replace-folder.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'replace-'))
})
afterEach(() => rm(top, { recursive: true }))

test('publishes what was made, open to a web server', async () => {
  const pages = await replaceFolder(join(top, '_site'), async (building) => {
    await writeFile(join(building, 'index.html'), 'new')
    return 1
  })
  expect(pages).toBe(1)
  expect(await readdir(top)).toEqual(['_site'])
  expect(await readdir(join(top, '_site'))).toEqual(['index.html'])
  if (process.platform !== 'win32') expect((await stat(join(top, '_site'))).mode & 0o005).toBe(0o005)
})

test('leaves the old site and nothing half-made where the making fails', async () => {
  await mkdir(join(top, '_site'))
  await writeFile(join(top, '_site', 'index.html'), 'old')
  const making = replaceFolder(join(top, '_site'), async (building) => {
    await writeFile(join(building, 'index.html'), 'half')
    throw new Error('a template is broken')
  })
  await expect(making).rejects.toThrow('a template is broken')
  expect(await readdir(top)).toEqual(['_site'])
  expect(await readFile(join(top, '_site', 'index.html'), 'utf8')).toBe('old')
})

test('takes away what a killed build left, and leaves alone one that still runs', async () => {
  const dead = '_site.building-999999999-0a1b2c3d'
  const alive = `_site.building-${process.pid}-0a1b2c3d`
  await mkdir(join(top, dead))
  await mkdir(join(top, alive))
  await replaceFolder(join(top, '_site'), async () => {})
  expect((await readdir(top)).toSorted()).toEqual(['_site', alive])
})
