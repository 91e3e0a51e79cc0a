import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect } from 'vitest'
import { htmlRules } from '../../.config/html-validate.ts'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { accessibilityViolations } from '../testing/accessibility-violations.ts'
import { test } from '../testing/browser-test.ts'
import { sidewaysOf } from '../testing/sideways-of.ts'
import { writeMadeUpCouncil } from '../testing/write-made-up-council.ts'
import { buildSite } from './build-site.ts'
import { serveSite, type ServedSite } from './serve-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const ADDRESS = '/reports/2024/ferry-fares/'
const NOTES = `
| Day | Fare[^weekday] |
| --- | --- |
| Monday | 60 pence[^2] |

[^1]: Ferries Act 1914, section 4; see [the projects](/projects/).
[^2]: Each way.

    - With a bicycle
[^weekday]: Not on holidays.

## Next

3. The boat comes in May.
`

let folder = ''
let served: ServedSite
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notes-'))
  const [contentFolder, outputFolder] = [join(folder, 'content'), join(folder, '_site')]
  await writeMadeUpCouncil(contentFolder)
  const report = join(contentFolder, 'reports', '2024', 'ferry-fares.md')
  const written = await readFile(report, 'utf8')
  await writeFile(report, written.replace('be 60 pence.', 'be 60 pence.[^1]').replace('2019.', '2019.[^1]') + NOTES)
  const { problems } = await buildSite({ contentFolder, outputFolder, today: TODAY })
  expect(problems).toEqual([])
  served = await serveSite(outputFolder, { port: 0, basePath: '/' })
})
afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

test('a note is reached from the recommendation by keyboard, and the way back leads to where the reader was', async ({
  open,
}) => {
  const page = await open(ADDRESS, { site: served.address })
  const reference = page.locator('.verdict').getByRole('link', { name: 'Note 1', exact: true })
  await reference.press('Enter')
  expect(new URL(page.url()).hash).toBe('#note-1')
  expect(await page.locator('#note-1').innerText()).toContain('Ferries Act 1914, section 4')
  await page.getByRole('link', { name: 'Back to note 1 in the text, 2 of 2' }).press('Enter')
  expect(new URL(page.url()).hash).toBe('#note-1-reference-2')
  expect(await page.locator('#para-1 #note-1-reference-2').count()).toBe(1)
})

test('contents lead to the notes, which are the last of the text', async ({ open }) => {
  const page = await open(ADDRESS, { site: served.address })
  expect(await page.locator('.contents li').allInnerTexts()).toEqual([
    expect.stringMatching(/^The fare\s+1 to 2$/),
    expect.stringMatching(/^Next\s+3$/),
    'Notes',
  ])
  expect(await page.locator('.prose--report > :last-child > h2').innerText()).toBe('Notes')
})

test('axe finds nothing wrong with notes, narrow and wide, light and dark, nor does html-validate', async ({
  open,
}) => {
  const page = await open(ADDRESS, { site: served.address, isOpenToCheckers: true })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityViolations(page, 'everything')).toEqual([])
    }
    expect(await sidewaysOf(page)).toEqual([])
  }
  const html = await (await fetch(`${served.address}${ADDRESS.slice(1)}`)).text()
  const { results } = await new HtmlValidate(htmlRules).validateString(html)
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([])
})

test('search finds the words of a note, and opens at the notes', async ({ open }) => {
  const page = await open('/search/?q=Ferries+Act', { site: served.address })
  await page.locator(`main a[href$="${ADDRESS}#notes"]`).first().click()
  expect(new URL(page.url()).hash).toBe('#notes')
})
