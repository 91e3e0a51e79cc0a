import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { UserError } from '../../domain/user-error.ts'
import { loadSiteRecord } from '../../site/load-site-record.ts'
import { accessibilityViolations } from '../../testing/accessibility-violations.ts'
import { test } from '../../testing/browser-test.ts'
import { FULL_COUNCIL } from '../../testing/full-council.ts'
import { sidewaysOf } from '../../testing/sideways-of.ts'
import { TEST_DAY } from '../../testing/test-day.ts'
import { readPage } from '../read-page.ts'
import { makeCopy } from './make-copy.ts'

const CONTENT = join(import.meta.dirname, '../../../content')

let top = ''
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'offline-'))
})
afterAll(() => rmSync(top, { recursive: true }))

/** Makes a copy of a part of a site, unpacks it, and gives its folder. */
async function unpacked(content: string, site: string, asked: string): Promise<string> {
  const { value: record } = await loadSiteRecord(content, TEST_DAY)
  if (!record) throw new Error('The content has problems')
  const path = join(top, `${asked}.zip`)
  await makeCopy({ record, today: TEST_DAY, site, asked, path })
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    if (file.endsWith('/')) continue
    mkdirSync(dirname(join(top, file)), { recursive: true })
    writeFileSync(join(top, file), bytes)
  }
  return join(top, asked)
}

function pagesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
}

test('a year of the real record opens from a folder, and is searched there to the paragraph, with no network', async ({
  browser,
}) => {
  const folder = await unpacked(CONTENT, inject('site').folder, '2021')
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  const asked: string[] = []
  const wrong: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).protocol))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  expect(await page.locator('h1').innerText()).toBe('Meetings of 2021')
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)).not.toBe('400')
  expect(await sidewaysOf(page)).toEqual([])

  await page.getByRole('searchbox', { name: 'Search this copy' }).fill('legal implications')
  const first = page.locator('[data-copy-results] li a').first()
  await first.click()
  await page.waitForURL(/joint-technology-strategy-update\/index\.html#para-18$/)
  expect(await page.locator('#para-18').innerText()).toContain('18.')

  // The box at the head of every page leads to the search of the copy, with what was typed.
  await page
    .getByText('Menu', { exact: true })
    .click()
    .catch(() => undefined)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('searchbox', { name: 'Search the record' }).fill('call centre')
  await page.keyboard.press('Enter')
  await page.locator('[data-copy-results] li a').first().waitFor()
  expect(await page.locator('[role=status]').innerText()).toMatch(/^\d+ passages? in this copy for “call centre”$/)
  await page.getByRole('searchbox', { name: 'Search this copy' }).fill('xylophone')
  expect(await page.locator('[role=status]').innerText()).toBe('Nothing in this copy for “xylophone”')
  await page.close()
  expect(new Set(asked)).toEqual(new Set(['file:']))
  expect(wrong).toEqual([])
})

test('axe finds nothing wrong with the first page of a copy, light and dark', async ({ browser }) => {
  const folder = await unpacked(CONTENT, inject('site').folder, '2021-10-29-vale-cabinet')
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.getByRole('searchbox', { name: 'Search this copy' }).fill('technology')
    await page.locator('[data-copy-results] li a').first().waitFor()
    expect(await accessibilityViolations(page, 'everything')).toEqual([])
    await page.close()
  }
})

describe.each([
  ['the real record', CONTENT, () => inject('site').folder, '2021-11-04-south-cabinet'],
  ['a council that uses every field', FULL_COUNCIL, () => inject('fullCouncil').folder, '2023'],
  ['a council that uses every field', FULL_COUNCIL, () => inject('fullCouncil').folder, '2024-09-10-kelder-cabinet'],
])('a copy of a part of %s', (_whose, content, site, asked) => {
  test(`leads from every page of ${asked} to what is in it, or to the web, and loads nothing else`, async () => {
    const folder = await unpacked(content, site(), asked)
    const pages = new Map(pagesOf(folder).map((file) => [file, readPage(readFileSync(join(folder, file), 'utf8'))]))
    expect(pages.size).toBeGreaterThan(5)
    const there = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    const dead = [...pages].flatMap(([file, { references }]) =>
      references.flatMap(({ address, isLoaded }) => {
        if (/^(?:mailto|tel):/.test(address) || (!isLoaded && /^https?:/.test(address))) return []
        const [path = '', anchor] = address.replace(/\?[^#]*/, '').split('#')
        const target = path === '' ? file : posix.join(posix.dirname(file), path)
        const isThere =
          there.has(target) && (!anchor || (pages.get(target)?.ids.includes(decodeURIComponent(anchor)) ?? false))
        return isThere ? [] : [`${file}: ${address}`]
      }),
    )
    expect(dead).toEqual([])
  })
})

test('two copies of one part have the same bytes, and what is not in the record has no copy', async () => {
  const [one, two] = [await bytesOf('2021'), await bytesOf('2021')]
  expect(one.equals(two)).toBe(true)
  await expect(bytesOf('2012')).rejects.toThrow(UserError)
  await expect(bytesOf('2021-10-29-vale-cabint')).rejects.toThrow('Did you mean "2021-10-29-vale-cabinet"?')
})

async function bytesOf(asked: string): Promise<Buffer> {
  const folder = await unpacked(CONTENT, inject('site').folder, asked)
  return readFileSync(`${folder}.zip`)
}
