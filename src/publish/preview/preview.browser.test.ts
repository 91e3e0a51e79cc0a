import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { accessibilityViolations } from '../../testing/accessibility-violations.ts'
import { test } from '../../testing/browser-test.ts'
import { writeMadeUpCouncil } from '../../testing/write-made-up-council.ts'

const TOP = join(import.meta.dirname, '..', '..', '..')
const REPORT = 'reports/2024/ferry-fares.md'

let folder = ''
let text = ''
let running: ChildProcess | undefined
let site = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'))
  await writeMadeUpCouncil(join(folder, 'content'))
  text = await readFile(join(folder, 'content', REPORT), 'utf8')
  // As it is when an officer begins: there is no site yet, and something is wrong.
  await write(text.replace(/^title:.*$/m, 'title: Ferry fares: a review'))
  const args = [
    '--import',
    'tsx',
    join(TOP, 'scripts/start.ts'),
    '--content',
    join(folder, 'content'),
    '--out',
    join(folder, '_site'),
  ]
  running = spawn(process.execPath, args, { cwd: TOP, stdio: ['ignore', 'pipe', 'inherit'] })
  site = await new Promise((done) => {
    let printed = ''
    running?.stdout?.on('data', (data: Buffer) => {
      printed += data.toString()
      const [, address] = /The site is at (\S+)/.exec(printed) ?? []
      if (address !== undefined) done(address)
    })
  })
})
afterAll(async () => {
  running?.kill('SIGTERM')
  await rm(folder, { recursive: true })
})

test('problems come and go in the browser as they do in the content, and a good build shows itself', async ({
  open,
}) => {
  const refused: string[] = []
  const listen = (page: Page) => page.on('console', (message) => refused.push(message.text()))
  const page = await open('/reports/2024/ferry-fares/', { site, listen })
  const checked = await open('/reports/2024/ferry-fares/', { site, isOpenToCheckers: true })

  // There is no good site yet: the page says why.
  const panel = page.locator('#preview-panel')
  await panel.getByText('unquoted-colon').waitFor()
  expect(await page.locator('h1').textContent()).toBe('No site to show yet')
  expect(await accessibilityViolations(checked, 'everything')).toEqual([])

  // It is put right: the report itself stands there, without anybody asking for it.
  await write(text)
  await page.locator('h1', { hasText: 'Ferry fares' }).waitFor()
  expect(await panel.isVisible()).toBe(false)

  // Something is wrong again: the last good page stays, with the problem below it.
  await write(text.replace(/date: (\d{4})-(\d{2})-(\d{2})/, 'date: $3/$2/$1'))
  await panel.getByText(/Cannot read the meeting date/).waitFor()
  expect(await page.locator('h1').textContent()).toBe('Ferry fares')
  expect(await panel.getByText(/ferry-fares\.md:\d+:\d+/).count()).toBe(1)
  expect(await page.locator('[role=status]', { hasText: '1 problem in 1 file' }).count()).toBe(1)
  expect(await panel.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  expect(await accessibilityViolations(checked, 'everything')).toEqual([])
  expect(await readFile(join(folder, '_site', 'index.html'), 'utf8')).not.toContain('preview')

  // A change of words shows itself too.
  await write(text.replace(/^title:.*$/m, 'title: Ferry fares, a review'))
  await page.locator('h1', { hasText: 'a review' }).waitFor()
  // It does so before the site has been built again, and stays as it is when it has.
  const built = () => readFile(join(folder, '_site/reports/2024/ferry-fares/index.html'), 'utf8')
  expect(await built()).not.toContain('a review')
  await page.evaluate("document.body.dataset.seen = 'before'")
  await vi.waitFor(async () => expect(await built()).toContain('a review'), 60_000)
  await new Promise((done) => void setTimeout(done, 500))
  expect(await page.locator('body').getAttribute('data-seen')).toBe('before')
  expect(await panel.isVisible()).toBe(false)
  expect(refused.filter((words) => /Content Security Policy/i.test(words))).toEqual([])
}, 120_000)

function write(words: string): Promise<void> {
  return writeFile(join(folder, 'content', REPORT), words)
}
