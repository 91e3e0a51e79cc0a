import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { accessibilityViolations } from '../testing/accessibility-violations.ts'
import { test } from '../testing/browser-test.ts'
import type { CommittedFolder } from '../testing/committed-folder.ts'
import { correctedCouncil } from '../testing/corrected-council.ts'
import { readFullCouncil } from '../testing/full-council.ts'
import { sidewaysOf } from '../testing/sideways-of.ts'
import { TEST_DAY } from '../testing/test-day.ts'
import { buildSite } from './build-site.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

let folder: CommittedFolder
let site: string
let served: ServedSite

beforeAll(async () => {
  folder = await correctedCouncil()
  site = join(folder.top, 'site')
  const { problems } = await buildSite({
    contentFolder: folder.content,
    outputFolder: site,
    today: TEST_DAY,
    withPast: true,
  })
  expect(problems).toEqual([])
  served = await serveSite(site, { port: 0, basePath: '/' })
})
afterAll(async () => {
  await served.close()
  await folder.remove()
})

test('a correction leads to the words before and after, each change marked and named', async ({ open }) => {
  const page = await open('/reports/2025/levy/', { site: served.address })
  await page.getByRole('link', { name: 'The words before and after each correction' }).click()
  expect(new URL(page.url()).pathname).toBe('/reports/2025/levy/corrections/')
  const places = await page.locator('.compared__clause').allInnerTexts()
  expect(places.map((words) => words.replace(/\s+/g, ' ').slice(0, 90))).toEqual([
    'Paragraph 2 Changed A rise of [left out: 3][put in: 2]% follows the index.',
    'Paragraph 4 Put in [put in: Questions are answered on the levy line, 07700 900321, or by l',
  ])
  expect(await page.locator('del').allTextContents()).toEqual(['[left out: 3]'])
})

test('the record of a decision leads to its words before and after a correction', async ({ open }) => {
  const page = await open('/decisions/2025-03-11-kelder-cabinet-harbour-dues/', { site: served.address })
  await page.getByRole('link', { name: 'The words before and after each correction' }).click()
  expect(new URL(page.url()).pathname).toBe('/decisions/2025-03-11-kelder-cabinet-harbour-dues/corrections/')
  const places = await page.locator('.compared__clause').allInnerTexts()
  expect(places.map((words) => words.replace(/\s+/g, ' '))).toEqual([
    'Resolution (b) Changed raises the dues of pleasure boats by [left out: 5][put in: 6]% from 1 April 2025;',
  ])
})

test('what was corrected because it named somebody is shown nowhere, nor what stood beside it before', async ({
  open,
}) => {
  const page = await open('/reports/2023/sea-defences/corrections/', { site: served.address })
  const reasons = page.getByText('What it said before is not shown. It named somebody who asked not to be named.')
  expect(await reasons.count()).toBe(2)
  const files = await readdir(site, { recursive: true, withFileTypes: true })
  for (const file of files.filter((one) => one.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    expect([file.name, bytes.includes('in front of it')]).toEqual([file.name, false])
  }
})

test('the page of corrections can be read by everyone, on any screen', async ({ open }) => {
  for (const report of ['2023/sea-defences', '2025/levy']) {
    const page = await open(`/reports/${report}/corrections/`, { site: served.address, isOpenToCheckers: true })
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await accessibilityViolations(page, 'everything')).toEqual([])
      expect(await sidewaysOf(page)).toEqual([])
    }
  }
})

test('the same history gives the same bytes, and so does a build that remembers', async () => {
  const again = join(folder.top, 'again')
  const page = 'reports/2025/levy/corrections/index.html'
  const memory = { folder: join(folder.top, 'memory'), program: 'this one' }
  const about = Buffer.from(readFullCouncil()['pages/about.md'] ?? []).toString()
  for (const words of ['', '\nMore.\n']) {
    await folder.write({ 'pages/about.md': `${about}${words}` })
    await buildSite({ contentFolder: folder.content, outputFolder: again, today: TEST_DAY, withPast: true, memory })
    expect(await readFile(join(again, page))).toEqual(await readFile(join(site, page)))
  }
})
