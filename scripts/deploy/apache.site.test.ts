import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test, type TestContext } from 'vitest'
import { pageFile, pdfAddress } from '../../src/domain/addresses.ts'
import { readAnswer } from '../../src/testing/read-answer.ts'
import { freePort, runWebServer, type RunningServer } from '../../src/testing/run-web-server.ts'
import { everyFileAnswered, nothingThereAnswered } from '../../src/testing/served-as-it-should-be.ts'
import { findWebServer, type WebServerProgram } from '../../src/testing/web-server-program.ts'

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'cabinet-reports')
const QUERY = {
  name: 'apache2',
  packages: [
    ['apache2-bin', 'libapr1', 'libaprutil1', 'libbrotli1'],
    ['apache2-bin', 'libapr1t64', 'libaprutil1t64', 'libbrotli1'],
  ],
  modules: 'usr/lib/apache2/modules',
} as const
/** What the file says that it needs, and what Apache itself cannot do without. */
const MODULES = [
  'mpm_event',
  'authz_core',
  'headers',
  'filter',
  'deflate',
  'brotli',
  'mime',
  'dir',
  'alias',
  'setenvif',
]

let top = ''
let site = ''
let whyNot = ''
let server: RunningServer | undefined
beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'apache-'))
  site = join(top, 'site')
  await cp(inject('site').folder, site, { recursive: true })
  await writeFile(join(site, pageFile(pdfAddress('/reports/2021/joint-technology-strategy-update/'))), '%PDF-1.7')
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

/** Starts Apache with our file as it is, but for the lines that it says are to be changed. */
async function serve(apache: WebServerProgram): Promise<RunningServer> {
  const port = await freePort()
  const written = await readFile(join(import.meta.dirname, 'apache.conf'), 'utf8')
  const changed = written
    .replace(/^Define SITE_FOLDER .*$/m, `Define SITE_FOLDER ${site}`)
    .replace(/^Define SITE_PORT .*$/m, `Define SITE_PORT ${port}`)
  expect(changed).not.toBe(written)
  await writeFile(join(top, 'site.conf'), changed)
  const isAdministrator = process.getuid?.() === 0
  await writeFile(
    join(top, 'apache.conf'),
    [
      `ServerRoot ${top}`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'ServerTokens Prod',
      // Our file names every type itself.
      'TypesConfig /dev/null',
      `PidFile ${top}/pid`,
      `ErrorLog ${top}/errors`,
      ...MODULES.map((name) => `LoadModule ${name}_module ${apache.modules}/mod_${name}.so`),
      // An administrator's Apache turns into somebody without rights, who must be let into the folder of the tests.
      ...(isAdministrator ? ['User nobody', 'Group nogroup'] : []),
      `Include ${top}/site.conf`,
    ].join('\n'),
  )
  if (isAdministrator) execFileSync('chmod', ['-R', 'a+rX', top])
  execFileSync(apache.program, ['-t', '-f', join(top, 'apache.conf')], { env: apache.env, stdio: 'pipe' })
  return runWebServer(apache, ['-D', 'FOREGROUND', '-f', join(top, 'apache.conf')], { port, log: join(top, 'errors') })
}

/** The server, or a plain word why there is none to test. */
function running(context: TestContext): RunningServer {
  return server ?? context.skip(whyNot)
}

test('Apache gives every file its type, its time to be kept, and the headers that keep readers safe', async (context) => {
  expect(await everyFileAnswered(running(context).address, site)).toEqual([])
})

test('Apache answers with the site’s own page where nothing is, and never with what is hidden', async (context) => {
  expect(await nothingThereAnswered(running(context).address)).toEqual([])
})

test('Apache packs pages, and says "not modified" of one that the reader has', async (context) => {
  const { address } = running(context)
  const plain = await readFile(join(site, 'projects', 'index.html'))
  const gzip = await readAnswer(`${address}/projects/`, { 'Accept-Encoding': 'gzip' })
  expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(gunzipSync(gzip.body)).toEqual(plain)
  const brotli = await readAnswer(`${address}/projects/`, { 'Accept-Encoding': 'gzip, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body)).toEqual(plain)
  const again = { 'Accept-Encoding': 'gzip', 'If-None-Match': gzip.headers['etag'] ?? '' }
  expect((await readAnswer(`${address}/projects/`, again)).status).toBe(304)
})

test('Apache lets the editor say for itself what it needs, and no other site frame it', async (context) => {
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
