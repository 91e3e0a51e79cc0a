import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../domain/calendar-day.ts'
import { isThere } from './is-there.ts'
import { buildSite } from './build-site.ts'

const TODAY = parseCalendarDay('2026-11-23') as CalendarDay // It is a day.

let top = ''
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'published-editor-'))
  await cp(join(import.meta.dirname, '..', 'testing', 'fixtures', 'northmoor'), join(top, 'content'), {
    recursive: true,
  })
})
afterAll(() => rm(top, { recursive: true }))

test('the published site has no editor unless the council asks for one', async () => {
  expect(await isThere(join(inject('site').folder, 'admin'))).toBe(false)
})

test('where council.yaml names a repository, the site has an editor that may speak to its host and to no other', async () => {
  await appendFile(join(top, 'content', 'council.yaml'), '\neditor:\n  repository: northmoor/papers\n  branch: main\n')
  const { problems } = await buildSite({
    contentFolder: join(top, 'content'),
    outputFolder: join(top, 'site'),
    today: TODAY,
  })
  expect(problems).toEqual([])
  const page = await readFile(join(top, 'site', 'admin', 'index.html'), 'utf8')
  expect(page).toContain(
    `content="default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' data: blob: https://api.github.com; base-uri 'none'; form-action 'self'; object-src 'none'"`.replaceAll(
      "'",
      '&#39;',
    ),
  )
  expect(page).toContain('<meta name="robots" content="noindex">')
  const configuration: unknown = JSON.parse(await readFile(join(top, 'site', 'admin', 'configuration.json'), 'utf8'))
  expect(configuration).toMatchObject({ backend: { name: 'github', repo: 'northmoor/papers', branch: 'main' } })
  const home = await readFile(join(top, 'site', 'index.html'), 'utf8')
  expect(home).not.toContain('unsafe-inline')
  expect(await readFile(join(top, 'site', 'sitemap.xml'), 'utf8')).not.toContain('/admin/')
})
