import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Problem } from '../../domain/problem.ts'
import type { ServedSite } from '../serve-site.ts'
import { makePreview, type BuildNews, type PreviewState } from './preview.ts'
import { servePreview } from './serve-preview.ts'

const PAGE = '<!doctype html><html lang="en"><head><title>Reports</title></head><body><h1>Reports</h1></body></html>'
const WELL: BuildNews = { problems: [], help: new Map() }
const PROBLEM: Problem = {
  kind: 'unreal-date',
  severity: 'error',
  location: { file: 'content/reports/2021/fees.md', line: 4, column: 7 },
  message: 'Cannot read the meeting date "<b>": it is not written as YYYY-MM-DD',
  advice: 'Write the day as YYYY-MM-DD',
  nearest: '2021-10-29',
}
const WRONG: BuildNews = {
  problems: [PROBLEM],
  help: new Map([['unreal-date', { file: 'content/guide/problems/unreal-date.md' }]]),
}

let folder = ''
let served: ServedSite | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'))
  await mkdir(join(folder, '_site', 'reports'), { recursive: true })
  await writeFile(join(folder, '_site', 'reports', 'index.html'), PAGE)
  await writeFile(join(folder, '_site', '404.html'), PAGE.replaceAll('Reports', 'Not here'))
  await writeFile(join(folder, '_site', 'data.json'), '{}')
  await writeFile(join(folder, 'secret.html'), PAGE)
})
afterEach(async () => {
  await served?.close()
  await rm(folder, { recursive: true })
})

async function serve(state: Omit<PreviewState, 'edition'>, basePath = '/') {
  const site = { folder: join(folder, '_site'), basePath }
  const preview = makePreview({ site, edition: '1', ...state })
  served = await servePreview(preview, { port: 0 })
  return {
    preview,
    address: served.address,
    get: async (path: string) => (await fetch(new URL(path, served?.address))).text(),
  }
}

test('a page comes with its panel, empty while all is well, and the site’s own file stays as it was built', async () => {
  const { get } = await serve({ news: WELL })
  const html = await get('/reports/')
  expect(html).toContain('<link rel="stylesheet" href="/__preview/panel.css">')
  expect(html).toContain('<script type="module" src="/__preview/panel.js"></script></head>')
  expect(html).toContain(
    '<p class="preview-panel__status" role="status"></p><div id="preview-problems"></div></aside></body>',
  )
  expect(await readFile(join(folder, '_site', 'reports', 'index.html'), 'utf8')).toBe(PAGE)
})

test('each problem stands in the panel with its place, its advice, and the page that explains it', async () => {
  const { get } = await serve({ news: WRONG }, '/papers/')
  const html = await get('/papers/reports/')
  expect(html).toContain('1 problem in 1 file. This page is shown as it was last built.')
  expect(html).toContain(
    '<code>content/reports/2021/fees.md:4:7</code> <a href="/papers/guide/problems/unreal-date/">unreal-date</a>',
  )
  expect(html).toContain('Cannot read the meeting date &quot;&lt;b&gt;&quot;')
  expect(html).toContain('→ Did you mean &quot;2021-10-29&quot;? Write the day as YYYY-MM-DD')
})

test('where there is no good site yet, every address lists what is wrong', async () => {
  const preview = makePreview({ edition: '1', news: WRONG })
  served = await servePreview(preview, { port: 0 })
  const response = await fetch(`${served.address}reports/`)
  expect(response.status).toBe(503)
  const html = await response.text()
  expect(html).toContain('<h1>No site to show yet</h1>')
  expect(html).toContain('content/reports/2021/fees.md:4:7')
})

test('why a site could not be made is told although no content is wrong', async () => {
  const { get } = await serve({ news: { ...WELL, failure: 'The site was made, but is <broken>' } })
  expect(await get('/reports/')).toContain('<pre>The site was made, but is &lt;broken&gt;</pre>')
})

test('pages hear of each build as it ends', async () => {
  const { preview, address } = await serve({ news: WELL })
  const response = await fetch(`${address}__preview/events`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toBe('event: news\ndata: {"edition":"1","summary":"","html":""}\n\n')
  preview.show({ ...preview.state(), news: WRONG })
  expect((await reader?.read())?.value).toContain('"edition":"1","summary":"1 problem in 1 file. This page')
  preview.show({ ...preview.state(), edition: '2', news: WELL })
  expect((await reader?.read())?.value).toBe('event: news\ndata: {"edition":"2","summary":"","html":""}\n\n')
  await reader?.cancel()
})

test('other files come as they are, what is not there with the site’s own page, and nothing from outside the site', async () => {
  const { get } = await serve({ news: WELL })
  expect(await get('/data.json')).toBe('{}')
  expect(await get('/nothing/')).toContain('<h1>Not here</h1>')
  expect(await get('/..%2fsecret.html')).toContain('<h1>Not here</h1>')
  expect(await get('/%ff/')).toContain('<h1>Not here</h1>')
  expect(await get('/reports')).toContain('id="preview-panel"')
})
