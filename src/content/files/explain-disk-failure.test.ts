import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { explainDiskFailure } from './explain-disk-failure.ts'

const failure = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: as the system says it`), { code, syscall, ...(path !== undefined && { path }) })
const explain = (error: unknown, given: readonly string[] = ['content', '../public/site']) =>
  explainDiskFailure(error, given)

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'you have no permission to'],
  ['EPERM', 'you have no permission to'],
  ['ENAMETOOLONG', 'the name is longer than the disk allows'],
  ['EISDIR', 'it is a folder, not a file'],
  ['ENOTDIR', 'something on the way to it is a file, not a folder'],
  ['EMFILE', 'too many files are open at once'],
  ['ELOOP', 'links on the way to it lead round in a circle'],
  ['EXDEV', 'it is on another disk than what stands beside it'],
  ['EUNHEARDOF', 'the system says EUNHEARDOF'],
])('%s is reported as: %s', (code, words) => {
  expect(explain(failure(code, 'mkdir', resolve('../public/site')))).toBe(`Cannot write ../public/site: ${words}`)
})

test('a path is reported as it was given, with what is below it', () => {
  const path = join(resolve('../public/site'), 'reports', 'index.html')
  expect(explain(failure('EIO', 'open', path))).toMatch(/^Cannot use \.\.\/public\/site\/reports\/index\.html: /)
  expect(explain(failure('EIO', 'open', path), ['/', '../public/site/', '../public'])).toContain(
    ' ../public/site/reports/index.html: ',
  )
})

test.each(['site.building-12-0a1b2c3d-4-0a1b2c3d', 'site.previous', 'site.swap', 'site.removed-1-2-3-4'])(
  'what stands beside the output for a moment is reported as the output: %s',
  (name) => {
    const path = join(resolve('../public'), name, 'index.html')
    expect(explain(failure('ENOSPC', 'open', path))).toBe('Cannot write ../public/site: the disk is full')
  },
)

test('a path that nobody gave is told from where the command was given', () => {
  expect(explain(failure('EACCES', 'open', resolve('templates/pages/home.njk')))).toBe(
    'Cannot use templates/pages/home.njk: you have no permission to',
  )
})

test('is found in what it was the cause of', () => {
  const error = new Error('Could not render', { cause: failure('ENOSPC', 'write', resolve('content')) })
  expect(explain(error)).toBe('Cannot write content: the disk is full')
})

test('is nothing else: neither a mistake of the program nor of the network', () => {
  expect(explain(new TypeError('undefined is not a function'))).toBeUndefined()
  expect(explain(failure('ECONNREFUSED', 'connect'))).toBeUndefined()
  expect(explain(Object.assign(new Error('no such module'), { code: 'ERR_MODULE_NOT_FOUND' }))).toBeUndefined()
  expect(explain('ENOSPC')).toBeUndefined()
})
