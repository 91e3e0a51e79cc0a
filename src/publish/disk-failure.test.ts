import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatDiskFailure } from './disk-failure.ts'

const failure = (code: string, path: string, syscall = 'write') =>
  Object.assign(new Error(`${code}: no, ${syscall} '${path}'`), { code, path, syscall })

test.each([
  ['ENOSPC', 'Cannot write public/index.html: the disk is full'],
  ['EROFS', 'Cannot write public/index.html: the disk can only be read'],
  ['EACCES', 'Cannot write public/index.html: you are not allowed to'],
  ['ENAMETOOLONG', 'Cannot write public/index.html: its name is too long'],
  ['ENOTDIR', 'Cannot write public/index.html: a part of its path is a file, not a folder'],
  ['EMFILE', 'Cannot write public/index.html: too many files are open at once'],
])('%s is one sentence, with the path as it was given', (code, words) => {
  expect(formatDiskFailure(failure(code, join(process.cwd(), 'public', 'index.html')), ['--out', 'public'])).toBe(words)
})

test('a site that is being made is called by the name it will have, however it was given', () => {
  const building = '/srv/papers/_site.building-4711-9f86d081-884c7d65-1b2c3d4e/reports/2021'
  expect(formatDiskFailure(failure('ENOSPC', building, 'mkdir'), ['--out', '/srv/papers/_site'])).toBe(
    'Cannot write /srv/papers/_site/reports/2021: the disk is full',
  )
  expect(formatDiskFailure(failure('EACCES', join(process.cwd(), '_site')), [])).toBe(
    'Cannot write _site: you are not allowed to',
  )
})

test('what the system really says of a folder, a file in the way and a file that is not there is understood', async () => {
  const top = await mkdtemp(join(tmpdir(), 'disk-'))
  await writeFile(join(top, 'file'), '')
  const told = async (asked: Promise<unknown>) =>
    formatDiskFailure(await asked.catch((error: unknown) => error), ['--content', top])
  expect(await told(readFile(top))).toBe('Cannot go on: it is a folder, not a file')
  expect(await told(writeFile(top, ''))).toBe(`Cannot open ${top}: it is a folder, not a file`)
  expect(await told(readFile(join(top, 'file', 'x.md')))).toBe(
    `Cannot open ${top}/file/x.md: a part of its path is a file, not a folder`,
  )
  expect(await told(readFile(join(top, 'none.md')))).toBe(`Cannot open ${top}/none.md: it is not there`)
  await rm(top, { recursive: true })
})

test('a failure is found inside the errors that were wrapped round it, and in the words of other programs', () => {
  const inside = failure('ENOSPC', '/srv/x')
  const wrapped = new Error('Having trouble writing', {
    cause: Object.assign(new Error('x'), { originalError: inside }),
  })
  expect(formatDiskFailure(wrapped, [])).toBe('Cannot write /srv/x: the disk is full')
  expect(formatDiskFailure(new Error('No space left on device (os error 28)'), [])).toBe(
    'Cannot go on: the disk is full',
  )
})

test('anything else is no failure of the disk, and its trace is shown', () => {
  expect(formatDiskFailure(new TypeError('undefined is not a function'), [])).toBeUndefined()
  expect(
    formatDiskFailure(Object.assign(new Error('taken'), { code: 'EADDRINUSE', syscall: 'listen' }), []),
  ).toBeUndefined()
  expect(formatDiskFailure('words', [])).toBeUndefined()
})
