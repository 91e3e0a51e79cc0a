import { expect, test } from 'vitest'
import { UserError } from '../domain/user-error.ts'
import { findBrowser } from './find-browser.ts'

const ON_PATH = { PATH: '/usr/local/bin:/usr/bin' }
const only = (there: string) => (path: string) => path === there

test('takes the browser that is named before any that is installed', async () => {
  const asked = { ...ON_PATH, CHROMIUM_PATH: '/opt/chromium' }
  expect(await findBrowser(asked, () => true)).toEqual({ executablePath: '/opt/chromium' })
})

test.each(['/usr/bin/chromium', '/usr/local/bin/google-chrome', '/usr/bin/msedge'])('finds %s', async (place) => {
  expect(await findBrowser(ON_PATH, only(place))).toEqual({ executablePath: place })
})

test('finds the one that Playwright installed for itself', async () => {
  const { executablePath } = await findBrowser({ PATH: '' }, (path) => path.includes('ms-playwright'))
  expect(executablePath).toContain('chromium')
})

test('says what to do where the browser that is named is not there, and looks for no other', async () => {
  const finding = findBrowser({ ...ON_PATH, CHROMIUM_PATH: '/opt/chromium' }, only('/usr/bin/chromium'))
  await expect(finding).rejects.toThrow(UserError)
  await expect(finding).rejects.toThrow('the browser that CHROMIUM_PATH names: there is no /opt/chromium\n→ Install')
})

test('says what to do where there is none', async () => {
  const finding = findBrowser(ON_PATH, () => false)
  await expect(finding).rejects.toThrow(UserError)
  await expect(finding).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: Cannot make PDFs: no Chromium or Chrome was found
    → Install Chromium or Chrome, or run npx playwright-core install chromium, or name the file of one in CHROMIUM_PATH; or build without --pdf]
  `)
})
