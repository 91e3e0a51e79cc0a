import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const TOP = join(import.meta.dirname, '..', '..')
const ADAPTERS = ['content', 'markdown', 'search', 'import', 'reporting', 'editor', 'memory', 'comparing', 'pdf']

/** What each room may import from, besides itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  ...Object.fromEntries(ADAPTERS.map((room) => [room, ['domain']])),
  site: ['domain', ...ADAPTERS],
  // Making new files reads those that are there.
  drafting: ['domain', 'content'],
  publish: ['domain', ...ADAPTERS, 'site'],
  commands: ['domain', ...ADAPTERS, 'drafting', 'site', 'publish'],
  scripts: ['commands'],
  '.eleventy.js': ['site'],
  // What runs in a browser, bundled: the script that answers searches, and the editor, which reads and writes files as content does.
  templates: ['domain', 'search', 'content', 'editor'],
}

/** Libraries that one room alone knows, so that another could be put in their place. */
const ONLY: Readonly<Record<string, string | readonly string[]>> = {
  'gray-matter': 'content',
  yaml: 'content',
  zod: 'content',
  'markdown-it': 'markdown',
  pagefind: 'search',
  stemmer: 'search',
  '@11ty/eleventy': 'site',
  nunjucks: 'site',
  sass: 'site',
  esbuild: ['site', 'scripts'],
  'csv-stringify': 'site',
  'image-size': 'site',
  diff: 'comparing',
  mrmime: 'publish',
  chokidar: 'publish',
  // Of the two readers of HTML each has its own work (decision 95).
  htmlparser2: 'publish',
  linkinator: 'publish',
  '@sveltia/cms': 'editor',
  yauzl: 'import',
  saxes: 'import',
  parse5: 'import',
  'css-tree': ['import', 'site'],
  'css-select': 'import',
  culori: 'import',
  sharp: 'import',
  'playwright-core': 'pdf',
  '@cantoo/pdf-lib': 'pdf',
}
/** A list of everyday English words, among which these are no council's. */
const ENGLISH = 'src/import/header/name-words.ts'
const TESTS_ONLY = ['vitest', 'axe-core', 'html-validate', 'fast-check', '@sparticuz/chromium', 'ajv']

interface Import {
  readonly file: string
  readonly room: string
  /** The room, for a file of ours; the name, for a package. */
  readonly target: string
  readonly isOurs: boolean
}

const sources = ['src', 'scripts', 'templates', '.eleventy.js'].flatMap(filesIn).filter((file) => !isTest(file))
const imports = sources.filter((file) => /\.(ts|js)$/.test(file)).flatMap(importsOf)

test('imports point down, from room to room', () => {
  expect(imports.length).toBeGreaterThan(100)
  const upwards = imports.filter(
    ({ room, target, isOurs }) => isOurs && target !== room && !(BELOW[room] ?? []).includes(target),
  )
  expect(upwards.map(inWords)).toEqual([])
})

test('the domain imports nothing from outside, no library, no disk', () => {
  expect(imports.filter(({ room, isOurs }) => room === 'domain' && !isOurs).map(inWords)).toEqual([])
})

test('the readers of Word, HTML and text share what stands in the document, and know nothing of each other', () => {
  const readers = ['word', 'html', 'text'].map((name) => `src/import/${name}/`)
  const between = sources.flatMap((file) => {
    const own = readers.find((reader) => file.startsWith(reader))
    if (!own) return []
    return importedFiles(file).filter((path) => !path.startsWith(own) && readers.some((one) => path.startsWith(one)))
  })
  expect(sources.filter((file) => readers.some((one) => file.startsWith(one))).length).toBeGreaterThan(60)
  expect(between).toEqual([])
})

test('each library is known to one room', () => {
  const strangers = imports.filter(
    ({ room, target, isOurs }) => !isOurs && ![ONLY[target] ?? room].flat().includes(room),
  )
  expect(strangers.map(inWords)).toEqual([])
  expect(imports.filter(({ target }) => TESTS_ONLY.includes(target)).map(inWords)).toEqual([])
})

test('what the code imports is installed where the code alone is', () => {
  const { dependencies } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8')) as { dependencies: object }
  const missing = imports.filter(
    ({ target, isOurs }) => !isOurs && !target.startsWith('node:') && !(target in dependencies),
  )
  expect(missing.map(inWords)).toEqual([])
})

test('what answers a search touches no document, so that it runs in a worker and in a test', () => {
  const search = sources.filter((file) => file.startsWith('src/search/'))
  expect(search.length).toBeGreaterThan(40)
  const touching = search.filter((file) =>
    /\b(?:window\.|HTML\w*Element|querySelector|createElement)/.test(
      withoutComments(readFileSync(join(TOP, file), 'utf8')),
    ),
  )
  expect(touching).toEqual([])
})

test('nothing of the first councils, or of their report, is in code or templates', () => {
  const words =
    /\b(south|vale|oxfordshire|white horse|technology|CRM|ERP|Unit ?4|Agresso|Concerto|Abritas|carpenter)\b/i
  const found = sources
    .filter((file) => file !== ENGLISH)
    .flatMap((file) =>
      withoutComments(readFileSync(join(TOP, file), 'utf8'))
        .split('\n')
        .flatMap((line) => (words.test(line) ? [`${file}: ${line.trim()}`] : [])),
    )
  expect(found).toEqual([])
})

function filesIn(place: string): string[] {
  if (place.includes('.')) return [place]
  return readdirSync(join(TOP, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(TOP, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Tests and benches, and what only they use, may import what they try. */
function isTest(file: string): boolean {
  return /\.test\.ts$|(^|\/)fixtures\/|^src\/testing\/|^scripts\/bench\//.test(file)
}

function importsOf(file: string): Import[] {
  return namesIn(file).map((name) => {
    const isOurs = name.startsWith('.')
    return { file, room: roomOf(file), isOurs, target: isOurs ? roomOf(join(dirname(file), name)) : packageOf(name) }
  })
}

/** The files of ours that a file imports, from the top of the project. */
function importedFiles(file: string): readonly string[] {
  return namesIn(file).flatMap((name) => (name.startsWith('.') ? [join(dirname(file), name).split(sep).join('/')] : []))
}

/** What a file imports, as it writes it. */
function namesIn(file: string): readonly string[] {
  const text = withoutComments(readFileSync(join(TOP, file), 'utf8'))
  return [...text.matchAll(/(?:\bfrom|\bimport|Import\(|\bimport\()\s*'([^'\s]+)'/g)].map((match) => match[1] ?? '')
}

function roomOf(file: string): string {
  const [first = '', second = ''] = file.split(/[/\\]/)
  return first === 'src' ? second : first
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\{#[\s\S]*?#\}|(^|\s)\/\/.*$/gm, '$1')
}

function inWords({ file, target }: Import): string {
  return `${file} imports ${target}`
}
