import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFile, saveNewFile } from './save-file.ts'

let top = ''
const at = (name: string) => join(top, name)
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'save-'))
})
afterEach(() => rm(top, { recursive: true }))

test('puts a file where it belongs, in folders that were not there, and leaves nothing beside it', async () => {
  await saveFile(at('reports/2021/fees.md'), 'Fees')
  expect(await readFile(at('reports/2021/fees.md'), 'utf8')).toBe('Fees')
  expect(await readdir(at('reports/2021'))).toEqual(['fees.md'])
})

test('keeps who may read a file, and a link to it', async () => {
  await writeFile(at('real.md'), 'old', { mode: 0o640 })
  await symlink(at('real.md'), at('link.md'))
  await saveFile(at('link.md'), 'new')
  expect(await readFile(at('real.md'), 'utf8')).toBe('new')
  expect((await readdir(top)).toSorted()).toEqual(['link.md', 'real.md'])
  if (process.platform !== 'win32') expect((await stat(at('real.md'))).mode & 0o777).toBe(0o640)
})

test('a new file takes no other’s place, and of many made at once one is made', async () => {
  const made = await Promise.allSettled([1, 2, 3, 4, 5].map((number) => saveNewFile(at('new.md'), `Number ${number}`)))
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [refused] = made.filter((one) => one.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'EEXIST', path: at('new.md') })
  expect(await readdir(top)).toEqual(['new.md'])
})

test('what cannot be written says which file, and leaves nothing behind', async () => {
  await mkdir(at('folder.md'))
  await writeFile(at('file'), '')
  await expect(saveFile(at('folder.md'), 'x')).rejects.toMatchObject({ path: at('folder.md') })
  await expect(saveFile(at('file/below.md'), 'x')).rejects.toMatchObject({ path: at('file/below.md') })
  const long = at(`${'a'.repeat(300)}.md`)
  await expect(saveNewFile(long, 'x')).rejects.toMatchObject({ code: 'ENAMETOOLONG', path: long })
  expect((await readdir(top)).toSorted()).toEqual(['file', 'folder.md'])
})
