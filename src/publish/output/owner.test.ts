import { expect, test, vi } from 'vitest'
import { mayBeAtWork, ownName } from './owner.ts'

const NOW = 1_800_000_000_000
const LONG_AGO = NOW - 3_600_000

test('what this process began is known as its own, however long ago it gave a sign of life', () => {
  const name = ownName()
  expect(mayBeAtWork(name, NOW, NOW)).toBe(true)
  // Where a system does not tell when a process began, signs of life decide.
  if (process.platform === 'linux') expect(mayBeAtWork(name, LONG_AGO, NOW)).toBe(true)
})

test('two things of one process have two names', () => {
  expect(ownName()).not.toBe(ownName())
})

test.skipIf(process.platform !== 'linux')(
  'a number that runs again, as in a container begun anew, is not taken for the build that had it',
  () => {
    const [pid, where, , word] = ownName().split('-')
    expect(mayBeAtWork([pid, where, '1', word].join('-'), NOW, NOW)).toBe(false)
  },
)

test('a number that runs no longer is that of a dead build', () => {
  const [, where, start, word] = ownName().split('-')
  expect(mayBeAtWork(['999999999', where, start, word].join('-'), NOW, NOW)).toBe(false)
})

test('a build on another computer, or in another container, is believed while it gives signs of life', () => {
  const elsewhere = `${process.pid}-00000000-12345-0a1b2c3d`
  expect(mayBeAtWork(elsewhere, NOW - 60_000, NOW)).toBe(true)
  expect(mayBeAtWork(elsewhere, LONG_AGO, NOW)).toBe(false)
})

test('a name of an earlier version, which is a number and a word, goes when the number is dead or it is old', () => {
  expect(mayBeAtWork(`${process.pid}-0a1b2c3d`, NOW, NOW)).toBe(true)
  expect(mayBeAtWork(`${process.pid}-0a1b2c3d`, LONG_AGO, NOW)).toBe(false)
  expect(mayBeAtWork('999999999-0a1b2c3d', NOW, NOW)).toBe(false)
  expect(mayBeAtWork('nonsense', NOW, NOW)).toBe(false)
})

test.each([
  ['may not be asked about is at work', 'EPERM', true],
  ['is not there is dead', 'ESRCH', false],
])('a build whose process %s', (_, code, isAtWork) => {
  const asked = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error(code), { code })
  })
  try {
    expect(mayBeAtWork('4242-0a1b2c3d', NOW, NOW)).toBe(isAtWork)
  } finally {
    asked.mockRestore()
  }
})
