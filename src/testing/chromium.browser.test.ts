import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { chromiumCandidates } from './chromium-candidates.ts'
import { findChromium } from './find-chromium.ts'
import { startChromium } from './start-chromium.ts'

const isWherePackedOneRuns = process.platform === 'linux' && process.arch === 'x64'

test.runIf(isWherePackedOneRuns)('a machine with no browser at all has one after npm ci, letters and all', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'chromium-'))
  try {
    const bare = chromiumCandidates({ PATH: '/nowhere' }, cache).filter(({ name }) => name !== 'Playwright’s own')
    const found = await findChromium(bare, startChromium)
    expect(found.executablePath).toContain(cache)
    const browser = await chromium.launch(found)
    const page = await browser.newPage()
    await page.setContent('<span>Cabinet</span>')
    const box = await page.locator('span').boundingBox()
    await browser.close()
    expect(box?.width).toBeGreaterThan(30)
  } finally {
    await rm(cache, { recursive: true })
  }
})
