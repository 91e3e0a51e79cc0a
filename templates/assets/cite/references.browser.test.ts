import { expect, inject } from 'vitest'
import { test } from '../../../src/testing/browser-test.ts'

const REPORT = '/reports/2023/sea-defences/'

test('a paragraph that is opened leads to what refers to it, and from there to where it is referred to', async ({
  open,
}) => {
  const page = await open(`${REPORT}#para-2-1`, { site: inject('fullCouncil').address })
  await page.getByRole('link', { name: 'What refers to paragraph 2.1' }).click()
  expect(new URL(page.url()).hash).toBe('#page--cited-by--para-2-1')
  const list = page.locator(':target')
  expect(await list.getByRole('link').allTextContents()).toEqual([
    'Paragraph 2.1',
    'The coast, a year on (10 September 2024), paragraph 1',
    'Decision of Kelder Cabinet, 12 September 2023, resolution 1',
    'Recommendation 1',
    'Annex A: The coast today',
  ])
  await list.getByRole('link', { name: /^Decision of/ }).click()
  expect(await page.locator(':target').textContent()).toContain('That the scheme in paragraph 2.1 be agreed')
})

test('going on to another paragraph leads to what refers to that one, and nowhere where nothing does', async ({
  open,
}) => {
  const page = await open(`${REPORT}#para-2-1`, { site: inject('fullCouncil').address })
  await page.locator('#para-2-2 > .paragraph__number').click()
  await page.getByRole('link', { name: 'What refers to paragraph 2.2' }).waitFor()
  expect(await page.getByRole('link', { name: /^What refers to/ }).count()).toBe(1)
  await page.locator('#para-3-1 > .paragraph__number').click()
  await page.getByRole('link', { name: /^What refers to/ }).waitFor({ state: 'detached' })
})

test('the lists are there without any script, and what is more than five by a paragraph unfolds', async ({ open }) => {
  const page = await open('/reports/2021/joint-technology-strategy-update/', { scripts: false })
  const list = page.locator('[id="page--cited-by--para-10"]')
  const hidden = list.getByRole('link', { name: 'Mobile apps' })
  expect(await hidden.isVisible()).toBe(false)
  await list.getByText(/^\d+ more that refer to paragraph 10$/).click()
  expect(await hidden.isVisible()).toBe(true)
})
