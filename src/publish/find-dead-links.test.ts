import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDeadLinks } from './find-dead-links.ts'

let folder = ''
let elsewhere: Server
let port = 0
const asked: string[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
  elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    const status = Number(request.url?.slice(1))
    response.writeHead(status).end()
  })
  await new Promise<void>((done) => void elsewhere.listen(0, '127.0.0.1', done))
  const address = elsewhere.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  elsewhere.close()
  await rm(folder, { recursive: true })
})

test('an outside link that is gone is reported with its page; one that turns away programs is not', async () => {
  const link = (path: string) => `<a href="http://127.0.0.1:${port}/${path}">elsewhere</a>`
  await writeFile(
    join(folder, 'index.html'),
    `${link('200')}${link('403')}<a href="about.html">About</a><a href="https://papers.ambleford.example/reports/">Own</a><a href="mailto:papers@ambleford.example">Ask</a>`,
  )
  await writeFile(join(folder, 'about.html'), `${link('404')}${link('200')}`)
  const found = await findDeadLinks({
    siteFolder: folder,
    basePath: '/',
    address: 'https://papers.ambleford.example',
    timeout: 5000,
    retries: 0,
  })
  expect(found).toEqual({
    asked: 3,
    dead: [{ address: `http://127.0.0.1:${port}/404`, page: '/about.html', answer: '404' }],
  })
  expect(new Set(asked)).toEqual(new Set(['/200', '/403', '/404']))
})

test('a host that is not there is reported as no answer', async () => {
  await writeFile(join(folder, 'index.html'), '<a href="http://127.0.0.1:1/">nobody</a>')
  const { dead } = await findDeadLinks({
    siteFolder: folder,
    basePath: '/',
    address: 'https://papers.ambleford.example',
    timeout: 2000,
    retries: 0,
  })
  expect(dead).toEqual([{ address: 'http://127.0.0.1:1/', page: '/', answer: 'no answer' }])
})
