import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../../../src/testing/browser-test.ts'

const titles = (page: Page) => page.locator('#projects tbody tr:visible th').allInnerTexts()
const said = (page: Page) => page.locator('#filter-count').innerText()

test('the projects of one sponsor with one status are shown, counted, and kept in the address', async ({ open }) => {
  const page = await open('/projects/')
  expect(await said(page)).toBe('Showing 22 of 22 projects')
  await page.getByLabel('Sponsor', { exact: true }).selectOption('James Carpenter')
  expect(await said(page)).toBe('Showing 14 of 22 projects')
  await page.getByLabel('Status', { exact: true }).selectOption('Complete')
  expect(await titles(page)).toEqual(['Follow me print', 'Lottery'])
  expect(new URL(page.url()).search).toBe('?sponsor=James+Carpenter&status=Complete')
  await page.goBack()
  expect(await said(page)).toBe('Showing 14 of 22 projects')
})

test('an address with a choice in it opens filtered, and “Show all” shows all', async ({ open }) => {
  const page = await open('/projects/?programme=Platform&manager=Lee+Brown')
  expect(await titles(page)).toEqual(['End user environment', 'End user device'])
  await page.getByRole('button', { name: 'Show all' }).click()
  expect(await titles(page)).toHaveLength(22)
  expect(new URL(page.url()).search).toBe('')
})

test('part of a project’s title is enough', async ({ open }) => {
  const page = await open('/projects/')
  await page.getByLabel('Project', { exact: true }).fill('user')
  expect(await titles(page)).toEqual(['End user environment', 'End user device'])
  expect(new URL(page.url()).search).toBe('?project=user')
})

test('every column sorts', async ({ open }) => {
  const page = await open('/projects/')
  const first: Record<string, string> = {}
  for (const column of ['Project', 'Programme', 'Sponsor', 'Project manager', 'Status', 'Recorded']) {
    await page.getByRole('columnheader', { name: column, exact: true }).getByRole('button').click()
    first[column] = (await titles(page))[0] ?? ''
  }
  expect(first).toEqual({
    Project: 'Bookings',
    Programme: 'Enterprise Resource Planning',
    Sponsor: 'Information management',
    'Project manager': 'Web sites',
    Status: 'Connectivity',
    Recorded: 'Connectivity',
  })
})

test('a column’s heading is a button that sorts by it, and tells which way', async ({ open }) => {
  const page = await open('/projects/')
  const heading = page.getByRole('columnheader', { name: 'Status' })
  await heading.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await heading.getAttribute('aria-sort')).toBe('ascending')
  expect(await page.locator('#projects tbody tr [data-label=Status]').first().innerText()).toBe('Scheduled')
  await page.keyboard.press('Enter')
  expect(await heading.getAttribute('aria-sort')).toBe('descending')
  expect(await page.locator('#projects tbody tr [data-label=Status]').first().innerText()).toBe('Complete')
  expect(new URL(page.url()).search).toBe('?sort=status&order=descending')
})

test('without scripts the whole table is there, and nothing that would not work', async ({ open }) => {
  const page = await open('/projects/', { scripts: false })
  expect(await titles(page)).toHaveLength(22)
  expect(await page.locator('#filter-projects').isVisible()).toBe(false)
  expect(await page.locator('#projects button').count()).toBe(0)
})
