import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { formatBuilder, livenessOf, parseBuilder, thisBuilder } from './builder.ts'

test('this process is at work, by the name it gives its folders', () => {
  const here = thisBuilder()
  expect(parseBuilder(formatBuilder(here))).toEqual(here)
  expect(livenessOf(here)).toBe('running')
})

test('a builder whose process has ended is gone', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'close')
  expect(livenessOf({ ...thisBuilder(), pid: child.pid ?? 0 })).toBe('gone')
})

test('a process number that is somebody else’s by now is not taken for the builder', () => {
  expect(livenessOf({ ...thisBuilder(), birth: '00000000' })).toBe('gone')
})

test('of a number from another computer or container nothing is known', () => {
  expect(livenessOf({ ...thisBuilder(), realm: '00000000' })).toBe('unknown')
})

test('a process that we may not ask after runs, as someone else', () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' })
  })
  expect(livenessOf(thisBuilder())).toBe('running')
  kill.mockRestore()
})

test('other names tell no builder', () => {
  expect(['4711-0a1b2c3d', 'x', '', '1-2-3'].map(parseBuilder)).toEqual([undefined, undefined, undefined, undefined])
})
