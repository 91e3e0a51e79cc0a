import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rebuildOnChange } from './rebuild-on-change.ts'

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'watch-'))
})
afterEach(() => rm(top, { recursive: true }))

test('rebuilds after a change, and again after one that came during the build, never two at once', async () => {
  let running = 0
  let most = 0
  let release: (() => void) | undefined
  const rebuild = vi.fn(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((done) => {
      release = done
    })
    running -= 1
  })
  const watching = await rebuildOnChange([top], rebuild)
  await mkdir(join(top, 'reports'))
  await writeFile(join(top, 'reports', 'care-home-fees.md'), 'first')
  await vi.waitFor(() => expect(rebuild).toHaveBeenCalledTimes(1), 5000)
  await writeFile(join(top, 'reports', 'care-home-fees.md'), 'second')
  await new Promise((done) => setTimeout(done, 400))
  expect(rebuild).toHaveBeenCalledTimes(1)
  release?.()
  await vi.waitFor(() => expect(rebuild).toHaveBeenCalledTimes(2), 5000)
  release?.()
  await watching.close()
  expect(most).toBe(1)
})
