import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPage } from '../publish/read-page.ts'
import { readAnswer, type Answer } from './read-answer.ts'

const YEAR = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'
/** A kind that not every site has. */
const PICTURE = /\.png$/

/** Every kind of file that a site has: what it is called, its type, and how long it may be kept. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/\.html$/, 'text/html; charset=utf-8', ASK_AGAIN],
  [/^assets\/site-\w+\.css$/, 'text/css; charset=utf-8', YEAR],
  [/^assets\/[\w-]+\.js$/, 'text/javascript; charset=utf-8', YEAR],
  [/^assets\/[\w-]+\.json$/, 'application/json; charset=utf-8', YEAR],
  [/^assets\/icon-\w+\.svg$/, 'image/svg+xml; charset=utf-8', YEAR],
  [/^data\/.*\.csv$/, 'text/csv; charset=utf-8', ASK_AGAIN],
  [/\.ics$/, 'text/calendar; charset=utf-8', ASK_AGAIN],
  [/^pagefind\/[0-9a-f]{10}\/[\w-]+\.json$/, 'application/json; charset=utf-8', YEAR],
  [/^pagefind\/record-\w+\/.*\.json$/, 'application/json; charset=utf-8', YEAR],
  [/^pagefind\/record-\w+\/.*\.txt$/, 'text/plain; charset=utf-8', YEAR],
  [/\.json$/, 'application/json; charset=utf-8', ASK_AGAIN],
  [/^(?:updates|projects)\/.*\.xml$/, 'application/atom+xml; charset=utf-8', ASK_AGAIN],
  [/^sitemap\.xml$/, 'application/xml; charset=utf-8', ASK_AGAIN],
  [/^robots\.txt$/, 'text/plain; charset=utf-8', ASK_AGAIN],
  [/^pagefind\/[0-9a-f]{10}\/[\w-]+\.js$/, 'text/javascript; charset=utf-8', YEAR],
  [/^pagefind\/[0-9a-f]{10}\/wasm\.\w+\.pagefind$/, 'application/octet-stream', YEAR],
  [/\.pf_(?:meta|index|filter|fragment)$/, 'application/octet-stream', YEAR],
  [/^reports\/.*\.pdf$/, 'application/pdf', ASK_AGAIN],
  [PICTURE, 'image/png', ASK_AGAIN],
]

/** What every answer carries, be it a page, a file or an error. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** Every file of a site, with slashes, but for what is hidden or packed beforehand. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/^\.|\.(?:gz|br)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Asks for every file of a site. Tells each whose type, time to be kept or headers are not as they should be. */
export async function everyFileAnswered(address: string, folder: string): Promise<readonly string[]> {
  const { policy } = readPage(await readFile(join(folder, 'index.html'), 'utf8'))
  const tried = new Set<RegExp>()
  const wrong: string[] = []
  for (const file of await filesOf(folder)) {
    const kind = KINDS.find(([pattern]) => pattern.test(file))
    if (!kind) {
      wrong.push(`${file} is of no kind that a server was told of`)
      continue
    }
    const [pattern, type, keeping] = kind
    tried.add(pattern)
    const answer = await readAnswer(`${address}/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    const isData = /^data\/|\/index\.json$/.test(file)
    const headers = {
      ...ALWAYS,
      'content-type': type,
      'cache-control': keeping,
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'cross-origin-resource-policy': isData ? 'cross-origin' : 'same-origin',
      'access-control-allow-origin': isData ? '*' : undefined,
    }
    wrong.push(...differences(file, answer, 200, headers))
  }
  return [
    ...wrong,
    ...KINDS.flatMap(([pattern]) => (tried.has(pattern) || pattern === PICTURE ? [] : [`no file was like ${pattern}`])),
  ]
}

/** Asks for addresses where nothing is, and for what is hidden. Tells each that does not say so with the site's own page. */
export async function nothingThereAnswered(address: string): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const path of ['/reports/1921/tram-fares/', '/.cabinet-reports', '/../package.json']) {
    const answer = await readAnswer(address + path)
    wrong.push(...differences(path, answer, 404, { ...ALWAYS, 'content-type': 'text/html; charset=utf-8' }))
    if (!/<h1[^>]*>[^<]*not found/i.test(answer.body.toString())) wrong.push(`${path} is answered with another page`)
  }
  return wrong
}

function differences(
  what: string,
  { status, headers }: Answer,
  wanted: number,
  wantedHeaders: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return [
    ...(status === wanted ? [] : [`${what} is answered ${status}, not ${wanted}`]),
    ...Object.entries(wantedHeaders).flatMap(([name, value]) =>
      headers[name] === value ? [] : [`${what} has ${name}: ${headers[name]}, not ${value}`],
    ),
  ]
}
