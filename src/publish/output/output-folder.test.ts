import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeMarker } from './marker.ts'
import { acceptOutputFolder } from './output-folder.ts'
import { UserError } from '../../domain/user-error.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'output-'))
  await mkdir(join(top, 'content', 'reports'), { recursive: true })
})
afterEach(() => rm(top, { recursive: true }))

test.each(['_site', 'not/yet/there', 'content-site'])('takes a folder that is not there yet: %s', async (name) => {
  await expect(accept(name)).resolves.toMatch(/(_site|there|content-site)$/)
})

test('takes an empty folder, and one that a build made', async () => {
  await mkdir(join(top, 'empty'))
  await expect(accept('empty')).resolves.toContain('empty')
  await writeFile(join(top, 'empty', 'index.html'), 'ours')
  await writeMarker(join(top, 'empty'), { basePath: '/' })
  await expect(accept('empty')).resolves.toContain('empty')
})

test('refuses a folder with something in it that no build made', async () => {
  await mkdir(join(top, 'photographs'))
  await writeFile(join(top, 'photographs', 'mayor.png'), 'irreplaceable')
  await expect(accept('photographs')).rejects.toThrow('is not empty and was not made by a build')
})

test.each([
  ['the content itself', 'content', 'is inside the content'],
  ['a folder inside the content', 'content/reports', 'is inside the content'],
  ['the folder that holds the content, such as the project', '.', 'holds the content'],
])('refuses %s', async (_what, name, words) => {
  await expect(accept(name)).rejects.toThrow(words)
  await expect(accept(name)).rejects.toThrow(UserError)
})

test('refuses a link, and is not led into the content by one above it', async () => {
  await symlink(join(top, 'content'), join(top, 'link'))
  await expect(accept('link')).rejects.toThrow('is a link')
  await expect(accept('link/site')).rejects.toThrow('is inside the content')
})

test('refuses a file', async () => {
  await writeFile(join(top, 'notes.txt'), '')
  await expect(accept('notes.txt')).rejects.toThrow('is a file')
})

function accept(name: string): Promise<string> {
  return acceptOutputFolder(join(top, name), join(top, 'content'))
}
