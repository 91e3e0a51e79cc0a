import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryFolder } from './memory-folder.ts'

test.each([
  ['linux', {}, join(homedir(), '.cache', 'cabinet-reports')],
  ['linux', { XDG_CACHE_HOME: '/var/cache/papers' }, join('/var/cache/papers', 'cabinet-reports')],
  ['darwin', {}, join(homedir(), 'Library', 'Caches', 'cabinet-reports')],
  ['win32', { LOCALAPPDATA: 'D:/Local' }, join('D:/Local', 'cabinet-reports')],
  ['linux', { CABINET_REPORTS_MEMORY: '/mnt/fast' }, '/mnt/fast'],
] as const)('on %s with %o memory is kept below %s', (platform, environment, folder) => {
  expect(memoryFolder('content', environment, platform)?.startsWith(folder)).toBe(true)
})

test('each folder of content has a memory of its own', () => {
  expect(memoryFolder('content', {})).toBe(memoryFolder(join(process.cwd(), 'content'), {}))
  expect(memoryFolder('content', {})).not.toBe(memoryFolder('papers', {}))
})

test('there is none where it is said that there be none', () => {
  expect(memoryFolder('content', { CABINET_REPORTS_MEMORY: 'none' })).toBeUndefined()
})
