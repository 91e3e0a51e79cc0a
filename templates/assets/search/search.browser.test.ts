import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { parseCalendarDay } from '../../../src/domain/calendar-day.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { serveSite } from '../../../src/publish/serve-site.ts'
import { EXPECTED_QUERIES, faultsIn } from '../../../src/search/fixtures/expected-queries.ts'
import { test } from '../../../src/testing/browser-test.ts'
import { sidewaysOf } from '../../../src/testing/sideways-of.ts'

const REPORT = '/reports/2021/joint-technology-strategy-update/'
const search = (typed: string) => `/search/?q=${encodeURIComponent(typed)}`

for (const expected of EXPECTED_QUERIES) {
  test(`searching for ${expected.query} opens where it should`, async ({ open }) => {
    const page = await open(search(expected.query))
    expect(faultsIn(expected, await opened(page))).toEqual([])
  })
}

test('a result shows its paragraph, its sentence with the words marked, and its facts, and leads to the paragraph', async ({
  open,
}) => {
  const page = await open(search('garden waste'))
  const result = page.locator('.search-result').first()
  expect(await result.locator('.search-result__place').innerText()).toBe('Paragraph 17, Financial implications')
  expect(await result.locator('mark').allInnerTexts()).toEqual(['garden', 'waste'])
  expect(await result.locator('.search-result__facts').innerText()).toBe(
    'Report · 29 October 2021 · Vale Cabinet, 29 October 2021: Considered · South Cabinet, 4 November 2021: Recommendations Approved',
  )
  await result.locator('.search-result__link').click()
  await page.waitForURL(`**${REPORT}#para-17`)
  expect(await page.locator('#para-17').isVisible()).toBe(true)
})

test('results appear as one types; the focus stays, and the count is announced', async ({ open }) => {
  const page = await open('/search/')
  const input = page.getByRole('combobox')
  await input.focus()
  await page.keyboard.type('garden wast', { delay: 20 })
  await page.locator('[role=status]', { hasText: 'results for garden wast' }).waitFor()
  expect(await input.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(new URL(page.url()).search).toBe('?q=garden+wast')
  expect(await page.title()).toMatch(/^garden wast – Search/)
})

test('the back button leads to the search before, and to the page before it', async ({ open }) => {
  const page = await open('/')
  await page.getByRole('searchbox').fill('crm')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'results for crm' }).waitFor()
  await page.getByRole('combobox').fill('')
  await page.keyboard.type('cyber', { delay: 60 })
  await page.getByRole('heading', { name: 'results for cyber' }).waitFor()
  await page.keyboard.press('Enter')
  await page.goBack()
  await page.getByRole('heading', { name: 'results for crm' }).waitFor()
  expect(await page.getByRole('combobox').inputValue()).toBe('crm')
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('results can be filtered, the address keeps it, and the counts follow', async ({ open }) => {
  const page = await open(search('lee brown'))
  const before = await page.locator('.search-result').count()
  await page
    .getByRole('group', { name: 'Kind' })
    .getByRole('checkbox', { name: /^Report/ })
    .check()
  await page.getByRole('heading', { name: '1 result for lee brown' }).waitFor()
  expect(before).toBeGreaterThan(1)
  expect(new URL(page.url()).search).toBe('?q=lee+brown&kind=report')
  await page.reload()
  await page.getByRole('heading', { name: '1 result for lee brown' }).waitFor()
  expect(await page.getByRole('checkbox', { name: /^Report/ }).isChecked()).toBe(true)
  await page.getByRole('checkbox', { name: /^Report/ }).uncheck()
  await page.getByRole('heading', { name: '11 results for lee brown' }).waitFor()
})

test('a misspelt search is corrected, and there is a way back', async ({ open }) => {
  const page = await open(search('tecnology stratagy'))
  await page.getByRole('heading', { name: /^(?:About )?14 results for technology strategy$/ }).waitFor()
  await page.getByText('Showing results for technology strategy. Search instead for tecnology stratagy.').waitFor()
  await page.getByRole('link', { name: 'tecnology stratagy' }).click()
  await page.getByRole('heading', { name: 'No results for tecnology stratagy' }).waitFor()
  expect(new URL(page.url()).search).toBe('?q=tecnology+stratagy&correction=off')
  await page.getByRole('link', { name: 'technology strategy', exact: true }).click()
  await page.getByRole('heading', { name: /^(?:About )?14 results for technology strategy$/ }).waitFor()
  expect(await page.getByRole('combobox').inputValue()).toBe('technology strategy')
})

test('the other words searched for are shown, and can be done without', async ({ open }) => {
  const page = await open(search('bins'))
  await page.getByText('Also searching: Garden waste').waitFor()
  await page.getByRole('link', { name: 'Search only for the words typed' }).click()
  await page.getByRole('heading', { name: 'No results for bins' }).waitFor()
  expect(new URL(page.url()).search).toBe('?q=bins&other-words=off')
})

test('Enter on the number of a minute goes straight to its decision', async ({ open }) => {
  const page = await open('/search/')
  await page.getByRole('combobox').fill('minute 48')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/decisions/2021-10-29-vale-cabinet-technology-strategy/')
})

test('the box offers what someone may be about to type, by the arrow keys', async ({ open }) => {
  const page = await open('/search/')
  const input = page.getByRole('combobox')
  await input.focus()
  await page.keyboard.type('garden', { delay: 20 })
  await page.getByRole('option', { name: 'garden waste' }).waitFor()
  expect(await input.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(`#${await input.getAttribute('aria-activedescendant')}`).innerText()).toBe('garden waste')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'results for garden waste' }).waitFor()
  expect(await input.getAttribute('aria-expanded')).toBe('false')
})

test('a range of dates filters, newest first sorts, and the address keeps both', async ({ open }) => {
  const page = await open(search('technology strategy'))
  await page.getByLabel('From').fill('2021-11-01')
  await page.keyboard.press('Tab')
  await page.getByRole('heading', { name: '2 results for technology strategy' }).waitFor()
  await page.getByRole('checkbox', { name: 'Newest first' }).check()
  await page.waitForURL('**/search/?q=technology+strategy&from=2021-11-01&sort=date')
})

test('a search that finds nothing says why and where to look', async ({ open }) => {
  const page = await open(search('allotments'))
  await page.getByText('“allotments” is nowhere in the record.').waitFor()
  for (const name of [
    'all reports',
    'all projects',
    'all meetings',
    '2021',
    'Customer systems',
    'by council',
    'by subject',
  ]) {
    expect(await page.locator('[data-search-help]').getByRole('link', { name }).isVisible()).toBe(true)
  }
})

test('the other passages of a report can be opened too', async ({ open }) => {
  const page = await open(search('funding gap'))
  await page.getByText('1 more passage in this report').click()
  const passage = page.getByRole('link', { name: 'Paragraph 14, Financial implications' })
  expect(await passage.getAttribute('href')).toBe(`${REPORT}#para-14`)
})

test('more results come when they are asked for, and the focus goes to the first of them', async ({ open }) => {
  const page = await open(search('programme'))
  expect(await page.locator('.search-result').count()).toBe(10)
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  const eleventh = page.locator('.search-result__link').nth(10)
  expect(await eleventh.evaluate((element) => element === document.activeElement)).toBe(true)
})

const HOSTILE = {
  'mark-up': `<img src=x onerror="document.title='broken'">${'<script>alert(1)</script>'.repeat(18)}`,
  'one endless word': 'W'.repeat(500),
  'signs and turned writing': `"'\\;--%00%0d${'…£½\u202E'.repeat(120)}`,
  'names that scripts use': 'constructor __proto__ toString '.repeat(16),
  'a pasted page': 'funding gap of the councils '.repeat(18),
}

for (const [what, typed] of Object.entries(HOSTILE)) {
  test(`typing ${what} neither runs, nor fails, nor breaks the page`, async ({ open }) => {
    const wrong: string[] = []
    const page = await open(search(typed), {
      width: 320,
      listen: (listened) => {
        listened.on('pageerror', (error) => wrong.push(error.message))
        listened.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
        listened.on('dialog', (dialog) => wrong.push(`says ${dialog.message()}`))
      },
    })
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect([...wrong, ...(await sidewaysOf(page))]).toEqual([])
  })
}

test('without a script the page says so, and the whole record can be browsed', async ({ open }) => {
  const page = await open(search('crm'), { scripts: false })
  expect(await page.getByText('Searching needs a script, which has not run here').isVisible()).toBe(true)
  const browse = page.locator('#browse')
  expect(await browse.locator('.search-browse__paragraphs a').count()).toBe(23)
  await browse.locator('summary', { hasText: 'Garden waste' }).click()
  expect(await browse.getByRole('link', { name: 'Joint Technology Strategy update, paragraph 17' }).isVisible()).toBe(
    true,
  )
  expect(await browse.locator('a[href^="/projects/"]').count()).toBe(23)
})

test('the search says so where its files cannot be loaded', async ({ open }) => {
  const page = await open('/search/', {
    listen: (listened) => void listened.route('**/pagefind/**', (route) => route.abort()),
  })
  await page.getByRole('combobox').fill('crm')
  await page.getByText('Search could not be loaded.', { exact: false }).first().waitFor()
  expect(await page.getByRole('link', { name: 'all reports' }).isVisible()).toBe(true)
})

test('the search says so where a part of the index cannot be loaded, and shows no half an answer', async ({ open }) => {
  const page = await open('/search/', {
    listen: (listened) => void listened.route('**/*.pf_index', (route) => route.fulfill({ status: 404 })),
  })
  await page.getByRole('combobox').fill('crm')
  await page.getByText('Search could not be loaded.', { exact: false }).first().waitFor()
  expect(await page.locator('.search-result').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'all reports' }).isVisible()).toBe(true)
})

test('a part of the index that fails once, or was replaced by a newer one, is asked for again', async ({ open }) => {
  let failed = 0
  const page = await open('/search/', {
    listen: (listened) =>
      void listened.route('**/*.pf_index', (route) => {
        failed += 1
        return failed === 1 ? route.fulfill({ status: 404 }) : route.continue()
      }),
  })
  await page.getByRole('combobox').fill('crm')
  await page.getByRole('heading', { name: 'results for crm' }).waitFor()
  expect(failed).toBeGreaterThan(1)
})

test('a search that takes long says so, offers the index to browse, and is answered in the end', async ({ open }) => {
  const held: (() => void)[] = []
  const page = await open('/search/', {
    listen: (listened) =>
      void listened.route('**/record.json', async (route) => {
        await new Promise<void>((resolve) => held.push(resolve))
        await route.continue()
      }),
  })
  await page.getByRole('combobox').fill('crm')
  await page.getByText('Still searching.', { exact: false }).first().waitFor()
  expect(await page.getByRole('link', { name: 'all reports' }).isVisible()).toBe(true)
  for (const letThrough of held) letThrough()
  await page.getByRole('heading', { name: 'results for crm' }).waitFor()
})

test('everything works under a base path', async ({ open }) => {
  const folder = await mkdtemp(join(tmpdir(), 'search-base-path-'))
  const today = parseCalendarDay('2026-11-23')
  if (!today) throw new Error('The day of the tests is no day')
  const contentFolder = join(import.meta.dirname, '../../../content')
  await buildSite({ contentFolder, outputFolder: join(folder, 'site'), today, basePath: '/reports-site/' })
  const site = await serveSite(join(folder, 'site'), { port: 0, basePath: '/reports-site/' })
  try {
    const page = await open(search('cyber security'), { site: site.address })
    await page.locator('.search-result__link').first().click()
    await page.waitForURL(`**/reports-site${REPORT}#para-21`)
    const misspelt = await open(search('tecnology'), { site: site.address })
    const link = misspelt.getByRole('link', { name: 'technology', exact: true })
    expect(await link.getAttribute('href')).toBe('/reports-site/search/?q=technology')
  } finally {
    await site.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/** Where the first result opens, how many there are, and what spelling is suggested. */
function opened(page: Page) {
  return page.evaluate(() => ({
    first: document.querySelector('.search-result__link')?.getAttribute('href') ?? undefined,
    results: document.querySelectorAll('.search-result').length,
    suggestion: document.querySelector('.search-results__suggestion a')?.textContent ?? undefined,
  }))
}
