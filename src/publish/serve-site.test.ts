import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSite, type ServedSite } from './serve-site.ts'

let top = ''
const served: ServedSite[] = []
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'serve-'))
  await site('_site', 'Reports')
})
afterEach(async () => {
  await Promise.all(served.splice(0).map((one) => one.close()))
  await rm(top, { recursive: true })
})

test('shows a page, and lets no browser keep it', async () => {
  const { address } = await serve('/')
  const response = await fetch(`${address}reports/`)
  expect([response.status, await response.text()]).toEqual([200, 'Reports'])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
})

test('answers with the site’s own page where nothing is', async () => {
  const { address } = await serve('/')
  const response = await fetch(`${address}reports/1921/`)
  expect([response.status, await response.text()]).toEqual([404, 'Not here'])
})

test('works under a base path, and leads there from the top', async () => {
  const { address } = await serve('/reports-site/')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/reports-site\/$/)
  expect(await (await fetch(`${address}reports/`)).text()).toBe('Reports')
  expect((await fetch(new URL('/', address))).url).toBe(address)
  expect((await fetch(new URL('/reports-site', address))).url).toBe(address)
  expect((await fetch(new URL('/reports/', address))).status).toBe(404)
})

test('shows the new site as soon as it has taken its place', async () => {
  const { address } = await serve('/')
  await fetch(`${address}reports/`)
  await site('new', 'More reports')
  await rename(join(top, '_site'), join(top, 'old'))
  await rename(join(top, 'new'), join(top, '_site'))
  expect(await (await fetch(`${address}reports/`)).text()).toBe('More reports')
})

test('takes the next port where the one asked for is taken', async () => {
  const first = await serve('/')
  const second = await serve('/', Number(new URL(first.address).port))
  expect(second.address).not.toBe(first.address)
  expect((await fetch(`${second.address}reports/`)).status).toBe(200)
})

async function serve(basePath: string, port = 0): Promise<ServedSite> {
  const one = await serveSite(join(top, '_site'), { port, basePath })
  served.push(one)
  return one
}

async function site(name: string, words: string): Promise<void> {
  await mkdir(join(top, name, 'reports'), { recursive: true })
  await writeFile(join(top, name, 'index.html'), 'Home')
  await writeFile(join(top, name, '404.html'), 'Not here')
  await writeFile(join(top, name, 'reports', 'index.html'), words)
}
