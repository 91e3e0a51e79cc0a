import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test, type TestContext } from 'vitest'
import { compressSite } from '../../src/publish/compress-site.ts'
import { isThere } from '../../src/publish/is-there.ts'
import { pageFile, pdfAddress } from '../../src/domain/addresses.ts'
import { readAnswer } from '../../src/testing/read-answer.ts'
import { freePort, runWebServer, type RunningServer } from '../../src/testing/run-web-server.ts'
import { everyFileAnswered, nothingThereAnswered } from '../../src/testing/served-as-it-should-be.ts'
import { findWebServer, type WebServerProgram } from '../../src/testing/web-server-program.ts'

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'cabinet-reports')
const QUERY = {
  name: 'nginx',
  packages: [['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static']],
  modules: 'usr/lib/nginx/modules',
} as const
const BROTLI = 'ngx_http_brotli_static_module.so'

let top = ''
let site = ''
let whyNot = ''
let server: RunningServer | undefined
let hasBrotli = false
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'nginx-'))
  site = join(top, 'site')
  await cp(inject('site').folder, site, { recursive: true })
  await writeFile(join(site, pageFile(pdfAddress('/reports/2021/joint-technology-strategy-update/'))), '%PDF-1.7')
  await compressSite(site)
  const found = await findWebServer(QUERY, CACHE)
  // Where changes are decided on, a test that is left out would be taken for one that passed.
  if (typeof found === 'string' && process.env['CI']) throw new Error(found)
  if (typeof found === 'string') whyNot = found
  else server = await serve(found)
})
afterAll(async () => {
  await server?.close()
  await rm(top, { recursive: true })
})

/** Starts nginx with our file as it is, but for the lines that it says are to be changed. */
async function serve(nginx: WebServerProgram): Promise<RunningServer> {
  const port = await freePort()
  const module = join(nginx.modules, BROTLI)
  hasBrotli = await isThere(module)
  const written = await readFile(join(import.meta.dirname, 'nginx.conf'), 'utf8')
  const changed = written
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root \S+;/, `root ${site};`)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '')
  expect(changed).not.toBe(written)
  await writeFile(join(top, 'site.conf'), changed)
  await mkdir(join(top, 'temporary'))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${top}/temporary;`,
  )
  await writeFile(
    join(top, 'nginx.conf'),
    [
      hasBrotli ? `load_module ${module};` : '',
      // An administrator's nginx would turn into somebody who may not read the folder of the tests.
      process.getuid?.() === 0 ? 'user root;' : '',
      `daemon off; worker_processes 1; pid ${top}/pid; error_log stderr warn;`,
      `events { worker_connections 64; }`,
      `http { access_log off; ${temporary.join(' ')} include ${top}/site.conf; }`,
    ].join('\n'),
  )
  return runWebServer(nginx, ['-p', top, '-e', 'stderr', '-c', join(top, 'nginx.conf')], { port })
}

/** The server, or a plain word why there is none to test. */
function running(context: TestContext): RunningServer {
  return server ?? context.skip(whyNot)
}

test('nginx gives every file its type, its time to be kept, and the headers that keep readers safe', async (context) => {
  expect(await everyFileAnswered(running(context).address, site)).toEqual([])
})

test('nginx answers with the site’s own page where nothing is, and never with what is hidden', async (context) => {
  expect(await nothingThereAnswered(running(context).address)).toEqual([])
})

test('nginx sends what was packed beforehand, as small as it was packed', async (context) => {
  const { address } = running(context)
  const plain = await readFile(join(site, 'index.html'))
  const gzip = await readAnswer(`${address}/`, { 'Accept-Encoding': 'gzip' })
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(gzip.body).toEqual(await readFile(join(site, 'index.html.gz')))
  expect(gunzipSync(gzip.body)).toEqual(plain)
  if (!hasBrotli) return
  const brotli = await readAnswer(`${address}/`, { 'Accept-Encoding': 'gzip, br' })
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' })
  expect(brotliDecompressSync(brotli.body)).toEqual(plain)
  expect(brotli.body.length).toBeLessThan(gzip.body.length)
})

test('nginx packs as it goes what was not packed beforehand', async (context) => {
  const { address } = running(context)
  await rm(join(site, 'updates', 'index.html.gz'))
  const { headers, body } = await readAnswer(`${address}/updates/`, { 'Accept-Encoding': 'gzip' })
  expect(headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(body)).toEqual(await readFile(join(site, 'updates', 'index.html')))
})

test('nginx says "not modified" of a page that the reader has, and leads to the slash that was left out', async (context) => {
  const { address } = running(context)
  const { headers } = await readAnswer(`${address}/projects/`)
  expect((await readAnswer(`${address}/projects/`, { 'If-None-Match': headers['etag'] ?? '' })).status).toBe(304)
  expect(await readAnswer(`${address}/projects`)).toMatchObject({ status: 301, headers: { location: '/projects/' } })
})

test('nginx lets the editor say for itself what it needs, and no other site frame it', async (context) => {
  const { address } = running(context)
  await mkdir(join(site, 'admin'))
  await writeFile(join(site, 'admin', 'editor-7HRFC3PR.js'), '')
  const { headers } = await readAnswer(`${address}/admin/editor-7HRFC3PR.js`)
  expect(headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin-allow-popups',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('nginx lets nobody send anything, and does not say which nginx it is', async (context) => {
  const { status, headers } = await readAnswer(`${running(context).address}/`, {}, 'POST')
  expect({ status, server: headers['server'] }).toEqual({ status: 405, server: 'nginx' })
})
