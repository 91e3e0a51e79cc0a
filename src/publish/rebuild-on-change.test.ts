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

test('builds, and again for each change, also one that comes during a build, never two at once', async () => {
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
  const watching = rebuildOnChange([top], { rebuild })
  await builds(rebuild, 1)
  await mkdir(join(top, 'reports'))
  await writeFile(join(top, 'reports', 'care-home-fees.md'), 'during the first build')
  await new Promise((done) => setTimeout(done, 400))
  await builds(rebuild, 1)
  release?.()
  await builds(rebuild, 2)
  release?.()
  const { close } = await watching
  await writeFile(join(top, 'reports', 'care-home-fees.md'), 'after it')
  await builds(rebuild, 3)
  release?.()
  await close()
  expect(most).toBe(1)
})

async function builds(rebuild: () => Promise<void>, times: number): Promise<void> {
  await vi.waitFor(() => expect(rebuild).toHaveBeenCalledTimes(times), 5000)
}
