import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { readPage } from '../publish/read-page.ts'
import { readAnswer } from './read-answer.ts'

const YEAR = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

/** Every kind of file that a site has: what it is called, its type, and how long it may be kept. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/\.html$/, 'text/html; charset=utf-8', ASK_AGAIN],
  [/^assets\/site-\w+\.css$/, 'text/css; charset=utf-8', YEAR],
  [/^assets\/site-\w+\.js$/, 'text/javascript; charset=utf-8', YEAR],
  [/^assets\/icon-\w+\.svg$/, 'image/svg+xml; charset=utf-8', YEAR],
  [/^data\/.*\.csv$/, 'text/csv; charset=utf-8', ASK_AGAIN],
  [/\.json$/, 'application/json; charset=utf-8', ASK_AGAIN],
  [/^updates\/feed\.xml$/, 'application/atom+xml; charset=utf-8', ASK_AGAIN],
  [/^sitemap\.xml$/, 'application/xml; charset=utf-8', ASK_AGAIN],
  [/^robots\.txt$/, 'text/plain; charset=utf-8', ASK_AGAIN],
  [/^pagefind\/[\w-]+\.js$/, 'text/javascript; charset=utf-8', ASK_AGAIN],
  [/^pagefind\/wasm\.\w+\.pagefind$/, 'application/octet-stream', ASK_AGAIN],
  [/\.pf_(?:meta|index|filter|fragment)$/, 'application/octet-stream', YEAR],
]

/** What every answer carries, be it a page, a file or an error. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** Every file of a site, with slashes, but for what is hidden or packed beforehand. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/^\.|\.(?:gz|br)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Asks for every file of a site, and expects of each its type, how it may be kept, and the headers that keep readers safe. */
export async function expectEveryFile(address: string, folder: string): Promise<void> {
  const home = readPage(await readFile(join(folder, 'index.html'), 'utf8'))
  const tried = new Set<RegExp>()
  for (const file of await filesOf(folder)) {
    const kind =
      KINDS.find(([pattern]) => pattern.test(file)) ?? expect.fail(`${file} is of no kind that a server was told of`)
    tried.add(kind[0])
    const { status, headers } = await readAnswer(`${address}/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    expect({ file, status, ...headers }).toMatchObject({
      file,
      status: 200,
      'content-type': kind[1],
      'cache-control': kind[2],
      'content-security-policy': `${home.policy}; frame-ancestors 'none'`,
      'cross-origin-resource-policy': file.startsWith('data/') ? 'cross-origin' : 'same-origin',
      ...(file.startsWith('data/') && { 'access-control-allow-origin': '*' }),
      ...ALWAYS,
    })
  }
  expect(KINDS.filter(([pattern]) => !tried.has(pattern)).map(String)).toEqual([])
}

/** Expects of addresses where nothing is that they say so with the site's own page, and that what is hidden stays so. */
export async function expectNothingThere(address: string): Promise<void> {
  for (const path of ['/reports/1921/tram-fares/', '/.cabinet-reports', '/../package.json']) {
    const { status, headers, body } = await readAnswer(address + path)
    expect({ path, status, ...headers }).toMatchObject({
      path,
      status: 404,
      'content-type': 'text/html; charset=utf-8',
      ...ALWAYS,
    })
    expect(body.toString()).toMatch(/<h1[^>]*>[^<]*not found/i)
  }
}
