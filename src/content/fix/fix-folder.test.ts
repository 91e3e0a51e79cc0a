import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SMALL_COUNCIL } from '../../testing/small-council.ts'
import { plainProse } from '../fixtures/plain-prose.ts'
import { fixFolder } from './fix-folder.ts'

const MEETING = 'meetings/2023-03-14-ambleford-cabinet.md'
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fix-'))
  for (const name of [MEETING, 'pages/about.md']) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), SMALL_COUNCIL[name] ?? '')
  }
})
afterEach(() => rm(folder, { recursive: true }))

test('a file is fixed in its place, keeps who may read it, and leaves nothing beside it', async () => {
  const path = join(folder, MEETING)
  await writeFile(path, (SMALL_COUNCIL[MEETING] ?? '').replace('2023-03-14', '14 March 2023'))
  await chmod(path, 0o640)
  const fixes = await fixFolder(folder, 'content', plainProse)
  expect(fixes).toEqual([
    {
      location: { file: `content/${MEETING}`, line: 4, column: 7 },
      words: 'The day "14 March 2023" is written 2023-03-14',
    },
  ])
  expect(await readFile(path, 'utf8')).toBe(SMALL_COUNCIL[MEETING])
  expect((await stat(path)).mode & 0o777).toBe(0o640)
  expect(await readdir(join(folder, 'meetings'))).toHaveLength(1)
})

test('files with nothing to fix are not written', async () => {
  const before = await stat(join(folder, 'pages/about.md'))
  expect(await fixFolder(folder, 'content', plainProse)).toEqual([])
  expect((await stat(join(folder, 'pages/about.md'))).ino).toBe(before.ino)
})
