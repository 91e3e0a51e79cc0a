import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { checkContent } from '../site/check-content.ts'
import { test } from '../testing/browser-test.ts'
import { FULL_COUNCIL } from '../testing/full-council.ts'
import { buildSite } from './build-site.ts'
import { makePreview } from './preview/preview.ts'
import { serveEditor, type ServedEditor } from './serve-editor.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.
const basePath = '/reports-site/'

let top = ''
let served: ServedEditor
/** The editor stands at the top, whatever path the site is published under. */
const origin = () => new URL('/', served.address).href
const contentFolder = () => join(top, 'content')
const build = () =>
  buildSite({ contentFolder: contentFolder(), outputFolder: join(top, 'site'), today: TODAY, basePath })
const checked = async () =>
  (await checkContent({ contentFolder: contentFolder(), format: 'terminal', fix: false, colour: false, today: TODAY }))
    .text

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'editor-'))
  await cp(join(import.meta.dirname, '..', '..', 'content'), contentFolder(), { recursive: true })
  await build()
  const site = { folder: join(top, 'site'), basePath }
  const preview = makePreview({ site, edition: '1', news: { problems: [], help: new Map() } })
  served = await serveEditor(preview, {
    contentFolder: contentFolder(),
    port: 0,
    today: TODAY,
  })
})
afterAll(async () => {
  await served.close()
  await rm(top, { recursive: true })
})

test('an officer moves a project on in the editor, and the site shows it', async ({ open }) => {
  const wrong: string[] = []
  const page = await open('/admin/#/collections/project', {
    site: origin(),
    listen: (opened) => listen(opened, wrong),
  })
  const file = join(contentFolder(), 'projects', 'call-centre.md')
  const before = await readFile(file, 'utf8')

  await page.getByText('Call centre', { exact: true }).click()
  await add(page, 'Entry')
  await page.getByRole('textbox', { name: 'From' }).fill('2026-11-20')
  await choose(page, 'Complete')
  await choose(page, 'Joint Technology Strategy update')
  await page.getByRole('textbox', { name: 'Paragraph' }).fill('10')
  await save(page)

  expect(await readFile(file, 'utf8')).toBe(
    before.replace(
      /---\n$/,
      `  - date: 2026-11-20
    status: complete
    report: 2021/joint-technology-strategy-update
    paragraph: 10
---
`,
    ),
  )
  expect(await checked()).toMatch(/^No problems/)
  expect((await build()).problems).toEqual([])
  const project = await open('/projects/call-centre/', { site: served.address })
  expect(await project.locator('main').innerText()).toMatch(
    /Complete[\s\S]*20 November 2026|20 November 2026[\s\S]*Complete/,
  )
  expect(wrong).toEqual([])
})

test('an old report is corrected in the editor, and nothing else of its file changes', async ({ open }) => {
  const file = join(contentFolder(), 'reports', '2021', 'joint-technology-strategy-update.md')
  const before = await readFile(file, 'utf8')
  const page = await open('/admin/#/collections/report', { site: origin() })
  await page.getByText('Joint Technology Strategy update', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Wards affected' }).fill('All')
  await save(page)
  expect(await readFile(file, 'utf8')).toBe(before.replace('wards-affected: N/A', 'wards-affected: All'))
})

test('a new report goes into the folder of its meeting’s year, and is referred to with it', async ({ open }) => {
  const page = await open('/admin/#/collections/report/new', { site: origin() })
  const fill = (name: string, text: string) => page.getByRole('textbox', { name, exact: true }).last().fill(text)
  await fill('Title', 'Café: opening hours')
  await fill('Role', 'Head of Leisure')
  await fill('Name', 'Jo Bright')
  await add(page, 'Author')
  await fill('Name', 'Jo Bright')
  await fill('Telephone', '01235422422')
  await fill('Wards affected', 'All')
  await add(page, 'Cabinet member')
  await page.getByRole('radio', { name: /Vale/ }).last().click()
  await fill('Name', 'Debby Hallett')
  await add(page, 'Meeting')
  await page.getByRole('radio', { name: /Vale/ }).last().click()
  await page.getByRole('radio', { name: 'Cabinet' }).last().click()
  await fill('Date of the meeting', '2025-01-10')
  await fill('Recommendation', 'That:\n\n- the café opens: daily\n- #1 is noted')
  await fill('Text of the report', '## Purpose\n\n1. To agree hours.\n\n2. To note (a) and (b).')
  // The editor loads its page again by itself; the address alone would not have it do so.
  const loadedAgain = page.waitForEvent('load')
  await save(page)
  const text = await readFile(join(contentFolder(), 'reports', '2025', 'cafe-opening-hours.md'), 'utf8')
  expect(text).toContain('title: "Café: opening hours"\n')
  expect(text).toContain('telephone: "01235422422"\n')
  expect(text).toMatch(/\n---\n\n## Purpose\n\n1\. To agree hours\.\n\n2\. To note \(a\) and \(b\)\.\n$/)
  expect(await checked()).toMatch(/^No problems/)

  await loadedAgain
  await page.goto(`${origin()}admin/#/collections/project/entries/call-centre`)
  await add(page, 'Entry')
  await page.getByRole('textbox', { name: 'From' }).last().fill('2025-01-10')
  await page.getByRole('radio', { name: 'Café: opening hours' }).last().click()
  await page.getByRole('textbox', { name: 'Paragraph' }).last().fill('1')
  await save(page)
  expect(await readFile(join(contentFolder(), 'projects', 'call-centre.md'), 'utf8')).toContain(
    'report: 2025/cafe-opening-hours\n    paragraph: 1\n',
  )
  expect(await checked()).toMatch(/^No problems/)
})

test('where a file was changed meanwhile, the officer is told, and neither version is lost', async ({ open }) => {
  const file = join(contentFolder(), 'programmes', 'platform.md')
  const page = await open('/admin/#/collections/programme/entries/platform', { site: origin() })
  const title = page.getByRole('textbox', { name: 'Title', exact: true })
  await title.waitFor()
  await settle(page)
  const elsewhere = `${await readFile(file, 'utf8')}\nWritten by someone else.\n`
  await writeFile(file, elsewhere)
  await title.fill('Platform, by me')
  await page.getByRole('button', { name: 'Save' }).click()
  const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
  await dialog.getByText('The entry was not saved, and what you wrote is still in the form.').waitFor()
  await dialog.getByRole('button', { name: 'OK' }).click()

  const notice = page.getByRole('alert').filter({ hasText: 'Not saved' })
  expect(await notice.innerText()).toContain(
    'content/programmes/platform.md was changed meanwhile, in another window or by another program.',
  )
  expect(await readFile(file, 'utf8')).toBe(elsewhere)
  expect(await title.inputValue()).toBe('Platform, by me')
  const download = page.waitForEvent('download')
  await notice.getByRole('link', { name: 'Keep what I wrote as a file (platform.md)' }).click()
  expect(await readFile(await (await download).path(), 'utf8')).toContain('title: Platform, by me\n')
  await notice.getByRole('button', { name: 'Close this message' }).click()
  expect(await notice.count()).toBe(0)
  await writeFile(file, elsewhere.replace('\nWritten by someone else.\n', ''))
})

test('what one saves twice in one window is saved twice', async ({ open }) => {
  const file = join(contentFolder(), 'programmes', 'platform.md')
  const before = await readFile(file, 'utf8')
  const page = await open('/admin/#/collections/programme', { site: origin() })
  for (const [shown, words] of [
    ['Platform', 'Platform once'],
    ['Platform once', 'Platform twice'],
  ] as const) {
    await page.getByText(shown, { exact: true }).first().click()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(words)
    const answered = page.waitForResponse((response) => response.request().method() === 'PUT')
    await save(page)
    expect((await answered).status()).toBe(200)
    expect(await readFile(file, 'utf8')).toContain(`title: ${words}\n`)
  }
  await writeFile(file, before)
})

test('a meeting entered in the editor gets the file name that its day, council and body ask for', async ({ open }) => {
  const page = await open('/admin/#/collections/meeting/new', { site: origin() })
  await page.getByRole('radio', { name: /Vale/ }).click()
  await page.getByRole('radio', { name: 'Cabinet' }).click()
  await page.getByRole('textbox', { name: 'Date of the meeting' }).fill('2026-10-02')
  await page.getByRole('textbox', { name: 'Time' }).fill('18.00')
  await save(page)
  expect(await readFile(join(contentFolder(), 'meetings', '2026-10-02-vale-cabinet.md'), 'utf8')).toBe(
    '---\ncouncil: vale\nbody: cabinet\ndate: 2026-10-02\ntime: "18.00"\n---\n',
  )
  expect(await checked()).toMatch(/^No problems/)
})

test('a day written in another way is not saved where it may be "not held"', async ({ open }) => {
  const page = await open('/admin/#/collections/decision/new', { site: origin() })
  const before = await readdir(join(contentFolder(), 'decisions'))
  await page.getByRole('radio', { name: 'Joint Technology Strategy update' }).waitFor()
  // A report is made from the list of reports, where it is given its year.
  expect(await page.getByRole('button', { name: /Add .*Report/ }).count()).toBe(0)
  await page.getByRole('textbox', { name: 'Published on' }).fill('7 December 2021')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Write the day as YYYY-MM-DD, or not held.').waitFor()
  expect(await readdir(join(contentFolder(), 'decisions'))).toEqual(before)
})

test('what the editor needs it has from this computer, and the folder is open to its page alone', async () => {
  const folder = `${served.editor}folder/`
  const file = `${folder}content/projects/call-centre.md`
  expect(await ask(file)).toBe(200)
  expect(await ask(file, {}, 'PUT')).toBe(403)
  expect(await ask(file, { Origin: 'https://elsewhere.example', 'X-Editor': 'save' }, 'PUT')).toBe(403)
  expect(await ask(file, { Origin: 'https://elsewhere.example' })).toBe(403)
  expect(await ask(file, { 'X-Editor': 'save' }, 'DELETE')).toBe(405)
  const refused = await Promise.all(
    [
      'content/..%2F..%2Fpackage.json',
      'content/.hidden.md',
      'content/run.sh',
      'package.json',
      '..%2Fsite%2Findex.html',
    ].map((path) => ask(folder + path, { 'X-Editor': 'save' }, 'PUT')),
  )
  expect(refused).toEqual([400, 400, 400, 400, 400])
  expect(await readFile(join(contentFolder(), 'projects', 'call-centre.md'), 'utf8')).toContain('title: Call centre')
})

/** Adds an item to a list of the form, and waits until its fields can be filled in. */
async function add(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`Add .*${item}`) }).click()
  await settle(page)
}

/** Chooses one of a few, and sees that it stays chosen. */
async function choose(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name })
  await radio.click()
  await settle(page)
  expect([name, await radio.getAttribute('aria-checked')]).toEqual([name, 'true'])
}

/**
 * Waits until nothing in the page has changed for a while: the fields of a new item take their first values a moment after they are
 * shown, and what is chosen by then is undone. People are slower than that; a test on a busy machine was not.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer: ReturnType<typeof setTimeout> | undefined
        const observer = new MutationObserver(again)
        function again(): void {
          clearTimeout(timer)
          timer = setTimeout(() => {
            requestIdleCallback(() => {
              observer.disconnect()
              done()
            })
          }, 500)
        }
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
        again()
      }),
  )
}

/** Saves and waits until it is said to be saved. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Entry saved.').waitFor()
}

function listen(page: Page, wrong: string[]): void {
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin()) && !/^(data|blob):/.test(request.url()))
      wrong.push(`asks for ${request.url()}`)
  })
  page.on('response', (response) => response.status() >= 400 && wrong.push(`${response.status()} ${response.url()}`))
}

/** What the server answers: 403 to whom it does not know. */
async function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  return (await fetch(url, { method, headers, ...(method === 'PUT' && { body: 'spoilt' }) })).status
}

test('a picture that is put into the editor stands where a text can show it, named as an address', async ({ open }) => {
  const bytes = await readFile(join(FULL_COUNCIL, 'pictures', 'seawall.png'))
  const page = await open('/admin/#/assets', { site: origin() })
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'Sea Wall (1).png', mimeType: 'image/png', buffer: bytes })
  await page.getByRole('button', { name: 'Upload', exact: true }).last().click()
  const file = join(contentFolder(), 'pictures', 'sea-wall-1.png')
  await expect.poll(() => readFile(file).catch(() => undefined)).toEqual(bytes)
  expect(await checked()).toMatch(/^No problems/)
})
