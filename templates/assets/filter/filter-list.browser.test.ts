import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { test, type OpenPage, type Reading } from '../../../src/testing/browser-test.ts'

const opener = (open: OpenPage) => (address: string, reading?: Reading) =>
  open(address, { site: inject('fullCouncil').address, ...reading })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const saying = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
const found = (page: Page) => page.locator('[data-list-filter-items] li a').allInnerTexts()
const fold = (page: Page) => page.getByText('Filter by outcome, council, body, year and subject')
const listOn = (page: Page) =>
  page.locator('[data-listed]:visible').evaluate((one) => one.outerHTML.replace(/>\s+</g, '><'))

test('decisions are filtered by several things at once, counted, and the choice is kept in the address', async ({
  open,
}) => {
  const page = await opener(open)('/decisions/')
  await fold(page).click()
  await saying(page, '18 decisions')
  expect(await page.getByRole('heading', { name: 'By outcome' }).isVisible()).toBe(true)
  await field(page, 'Outcome').selectOption('approved')
  await saying(page, '6 of 18 decisions')
  await field(page, 'Council').selectOption('kelder')
  await saying(page, '5 of 18 decisions')
  await field(page, 'Year').selectOption('2024')
  await saying(page, '2 of 18 decisions')
  expect(await found(page)).toEqual([
    'An item that is not for publication: Kelder Cabinet, 10 September 2024',
    'Works on the Strand: Kelder Cabinet, 10 September 2024',
  ])
  expect(await page.getByRole('heading', { name: 'By outcome' }).isVisible()).toBe(false)
  expect(new URL(page.url()).search).toBe('?outcome=approved&council=kelder&year=2024')
  await page.goBack()
  await saying(page, '5 of 18 decisions')
  expect(await field(page, 'Year').inputValue()).toBe('')
})

test('an address with choices opens filtered, says what was chosen, and “Show all” shows the page as it was', async ({
  open,
}) => {
  const page = await opener(open)('/decisions/?body=council&subject=fees-and-charges')
  await saying(page, '4 of 18 decisions')
  expect(await page.locator('[data-list-filter-chosen]').innerText()).toBe('Body: Council · Subject: Fees and charges')
  await page.getByRole('button', { name: 'Show all' }).click()
  await saying(page, '18 decisions')
  expect(await page.getByRole('heading', { name: 'By outcome' }).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'Decisions found' }).isVisible()).toBe(false)
  expect(new URL(page.url()).search).toBe('')
})

test('each value says how many there would be with it, beside what else is chosen', async ({ open }) => {
  const page = await opener(open)('/decisions/?council=marram')
  await saying(page, '8 of 18 decisions')
  const options = await field(page, 'Body').locator('option').allInnerTexts()
  expect(options).toEqual(['All', 'Cabinet (4)', 'Scrutiny Committee (1)', 'Council (2)', 'Joint Coast Committee (1)'])
})

test('what was found looks as it does on the page of its year', async ({ open }) => {
  const filtered = await opener(open)('/decisions/?year=2024')
  await saying(filtered, '5 of 18 decisions')
  const year = await opener(open)('/decisions/2024/')
  expect(await listOn(filtered)).toBe(await listOn(year))
})

test('choices that nothing has, or that nobody knows, are told of', async ({ open }) => {
  const page = await opener(open)('/decisions/?outcome=rejected&body=scrutiny')
  await saying(page, 'None of 18 decisions has all of that')
  expect(await found(page)).toEqual([])
  const unknown = await opener(open)('/decisions/?subject=piers')
  await saying(unknown, 'None of 18 decisions has all of that')
  expect(await unknown.locator('[data-list-filter-chosen]').innerText()).toBe('Subject: piers')
})

test('of many items the first are shown, and more when they are asked for, from where one reads on', async ({
  open,
}) => {
  const steps = Array.from({ length: 45 }, () => 1)
  const index = {
    pages: [
      ['/decisions/2023/', 30],
      ['/decisions/2022/', 1016],
    ],
    facets: [{ name: 'outcome', label: 'Outcome', values: [['approved', 'Approved', steps]] }],
  }
  const page = await opener(open)('/decisions/')
  await page.route('**/assets/decisions-*.json', (route) => route.fulfill({ json: index }))
  for (const [year, items] of [['2023', 30] as const, ['2022', 1016] as const]) {
    const list = Array.from({ length: items }, (_, at) => `<li><a href="/">${year}, ${at}</a></li>`).join('')
    const body = `<ul data-listed>${list}</ul>`
    await page.route(`**/decisions/${year}/`, (route) => route.fulfill({ contentType: 'text/html', body }))
  }
  await fold(page).click()
  await saying(page, '1,046 decisions')
  await field(page, 'Outcome').selectOption('approved')
  await saying(page, '45 of 1,046 decisions, of which the first 20 are shown')
  await page.getByRole('button', { name: 'Show more' }).click()
  await saying(page, 'the first 40 are shown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('2023, 20')
  await page.getByRole('button', { name: 'Show more' }).click()
  await page.getByText('45 of 1,046 decisions', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Show more' }).isVisible()).toBe(false)
  expect((await found(page)).slice(28, 32)).toEqual(['2023, 28', '2023, 29', '2022, 0', '2022, 1'])
  expect(await found(page)).toHaveLength(45)
})

test('it is all done by keyboard', async ({ open }) => {
  const page = await opener(open)('/decisions/')
  await page.getByRole('link', { name: 'the forward plan' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await saying(page, '18 decisions')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rej')
  await saying(page, '1 of 18 decisions')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-outcome')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-council')
})

test('nothing is loaded for it before it is opened, and then what there is to filter by and no list', async ({
  open,
}) => {
  const asked: string[] = []
  const page = await opener(open)('/decisions/', {
    listen: (one) => one.on('request', (request) => void asked.push(new URL(request.url()).pathname)),
  })
  const before = asked.length
  await fold(page).click()
  await saying(page, '18 decisions')
  expect(asked.slice(before)).toEqual([expect.stringMatching(/^\/assets\/decisions-[0-9a-f]{10}\.json$/)])
  await field(page, 'Year').selectOption('2023')
  await saying(page, '4 of 18 decisions')
  expect(asked.slice(before + 1)).toEqual(['/decisions/2023/'])
})

test('where a list cannot be had, or is no longer what it was, the page says so and shows what it has', async ({
  open,
}) => {
  const page = await opener(open)('/decisions/')
  let answer: 'nothing' | 'another list' | 'the list' = 'nothing'
  await page.route('**/decisions/2023/', (route) => {
    if (answer === 'nothing') return route.abort()
    if (answer === 'the list') return route.continue()
    return route.fulfill({ contentType: 'text/html', body: '<ul data-listed><li>Another</li></ul>' })
  })
  await fold(page).click()
  for (answer of ['nothing', 'another list'] as const) {
    await field(page, 'Year').selectOption('2023')
    await saying(page, 'The decisions could not be loaded')
    expect(await page.getByRole('heading', { name: 'By outcome' }).isVisible()).toBe(true)
    await field(page, 'Year').selectOption('')
    await saying(page, '18 decisions')
  }
  await page.reload()
  answer = 'the list'
  await fold(page).click()
  await field(page, 'Year').selectOption('2023')
  await saying(page, '4 of 18 decisions')
})

test('where what there is to filter by cannot be had, the page says so, and opening the filter again tries again', async ({
  open,
}) => {
  const page = await opener(open)('/decisions/')
  await page.route('**/assets/decisions-*.json', (route) => route.abort(), { times: 1 })
  await fold(page).click()
  await saying(page, 'What to filter by could not be loaded')
  await fold(page).click()
  await fold(page).click()
  await saying(page, '18 decisions')
})

test('reports are filtered by several kinds of implications, by body and by year at once', async ({ open }) => {
  const page = await opener(open)('/implications/')
  await page.getByText('Filter reports by several kinds of implications at once').click()
  await saying(page, '15 reports')
  expect(await page.getByRole('table').isVisible()).toBe(true)
  await field(page, 'Climate and ecological').selectOption('None (1)')
  await field(page, 'Body').selectOption({ value: 'coast' })
  await field(page, 'Year').selectOption('2025')
  await saying(page, '1 of 15 reports')
  expect(new URL(page.url()).search).toBe('?climate=no&body=coast&year=2025')
  expect(await page.getByRole('table').isVisible()).toBe(false)
  expect(await page.locator('[data-list-filter-items] article a').allInnerTexts()).toEqual(['Harbour dues'])
  await field(page, 'Climate and ecological').selectOption({ value: 'not-held' })
  await saying(page, 'None of 15 reports has all of that')
})

test('without scripts the lists by each thing are there, and nothing that would not work', async ({ open }) => {
  const page = await opener(open)('/decisions/?outcome=approved', { scripts: false })
  expect(await page.getByRole('heading', { name: 'By outcome' }).isVisible()).toBe(true)
  expect(await fold(page).isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: /Show/ }).count()).toBe(0)
})
