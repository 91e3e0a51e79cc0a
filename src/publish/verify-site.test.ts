import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BrokenSite, verifySite } from './verify-site.ts'

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
const SITE = { address: 'https://papers.example.gov.uk', basePath: '/' }

let top = ''
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'verify-'))
  await page('', '<a href="/reports/2021/care-home-fees/#para-1">Care home fees</a>')
  await page('reports/2021', '<a href="care-home-fees/">Care home fees</a>')
  await page('reports/2021/care-home-fees', '<p id="para-1">1.</p>')
})
afterEach(() => rm(top, { recursive: true }))

test('counts the pages, and those of them that are reports', async () => {
  expect(await verifySite(top, SITE)).toMatchObject({ pages: 3, reports: 1 })
})

test('tells everything that is broken, in words and as a list', async () => {
  await page('meetings', '<a href="/agendas/">Agendas</a><img src="/crest.png" alt="">')
  const verifying = verifySite(top, SITE)
  await expect(verifying).rejects.toThrow(
    'The site was made, but is broken, so it does not take its place:\n' +
      '  meetings/index.html: <a href> "/agendas/" leads to nothing\n' +
      '  meetings/index.html: <img src> "/crest.png" leads to nothing',
  )
  await expect(verifying).rejects.toThrow(BrokenSite)
})

test('says how many more there are where they are many', async () => {
  await page('meetings', '<a href="/agendas/">Agenda</a>'.repeat(32))
  await expect(verifySite(top, SITE)).rejects.toThrow(/\n {2}and 2 more$/)
})

async function page(folder: string, html: string): Promise<void> {
  await mkdir(join(top, folder), { recursive: true })
  await writeFile(join(top, folder, 'index.html'), POLICY + html)
}
