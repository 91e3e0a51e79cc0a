import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { test } from '../testing/browser-test.ts'
import { buildSite } from './build-site.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const BASE_PATH = '/reports-site/'

let folder = ''
let served: ServedSite
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'base-path-'))
  const contentFolder = join(import.meta.dirname, '..', '..', 'content')
  await buildSite({ contentFolder, outputFolder: folder, today: TODAY, basePath: BASE_PATH })
  served = await serveSite(folder, { port: 0, basePath: BASE_PATH })
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

test('a site under a base path is walked from home to a paragraph and back, and every step stays in it', async ({
  open,
}) => {
  const wrong: string[] = []
  const page = await open('/', {
    site: served.address,
    listen: (opened) =>
      void opened.on('response', (response) => response.status() >= 400 && wrong.push(response.url())),
  })
  await page.getByRole('link', { name: 'Joint Technology Strategy update' }).first().click()
  await page.locator('#para-17').getByRole('link', { name: 'Paragraph 17' }).click()
  expect(page.url()).toBe(`${served.address}reports/2021/joint-technology-strategy-update/#para-17`)
  await page.getByRole('link', { name: 'Annex B' }).first().click()
  expect(page.url()).toBe(`${served.address}strategy/annex-b/`)
  await page.getByRole('link', { name: 'Projects', exact: true }).first().click()
  expect(page.url()).toBe(`${served.address}projects/`)
  expect(wrong).toEqual([])
})

test('search works under a base path', async ({ open }) => {
  const page = await open('/search/?q=garden+waste', { site: served.address })
  await page.locator('main a[href*="#para-17"]').first().click()
  expect(page.url()).toMatch(/\/reports-site\/reports\/2021\/joint-technology-strategy-update\/#para-17$/)
})

test('decisions are filtered under a base path', async ({ open }) => {
  const page = await open('/decisions/?outcome=approved', { site: served.address })
  await page.locator('[data-list-filter-items] a').click()
  expect(page.url()).toBe(`${served.address}decisions/2021-11-04-south-cabinet-technology-strategy/`)
})
