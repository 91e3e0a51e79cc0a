import { expect, inject } from 'vitest'
import { test } from '../testing/browser-test.ts'
import { EVERY_KIND_OF_PAGE, KINDS_OF_PAGE } from '../testing/kinds-of-page.ts'

for (const { kind, address, site } of EVERY_KIND_OF_PAGE) {
  test(`${kind} runs under its own policy, and asks nothing of any other host`, async ({ open }) => {
    const wrong: string[] = []
    await open(address, {
      site: inject(site).address,
      listen: (page) => {
        page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
        page.on('pageerror', (error) => wrong.push(error.message))
        page.on('request', (request) => {
          if (!request.url().startsWith(inject(site).address)) wrong.push(`asks for ${request.url()}`)
        })
        page.on(
          'response',
          (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`),
        )
      },
    })
    expect(wrong).toEqual([])
  })
}

test('an address where nothing is shows the page that says so', async ({ open }) => {
  const page = await open('/reports/1921/tram-fares/')
  expect(await page.locator('h1').innerText()).toMatch(/not found/i)
})

test('the report is complete with scripts off', async ({ open }) => {
  const page = await open(KINDS_OF_PAGE.report, { scripts: false })
  expect(await page.locator('[id^="para-"]:visible').count()).toBe(23)
  expect(await page.locator('#para-23').innerText()).toContain('is recommended to Cabinet for agreement.')
  expect(await page.locator('main .projects tbody tr:visible').count()).toBe(22)
})

test('search offers everything to browse with scripts off', async ({ open }) => {
  const page = await open('/search/', { scripts: false })
  expect(
    await page.locator('main a[href$="/reports/2021/joint-technology-strategy-update/"]:visible').count(),
  ).toBeGreaterThan(0)
  expect(await page.locator('main a[href*="/projects/"]:visible').count()).toBeGreaterThanOrEqual(22)
})
