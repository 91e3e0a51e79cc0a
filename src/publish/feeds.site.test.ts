import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const SCHEMA = readFileSync(join(import.meta.dirname, 'fixtures', 'atom.rng'), 'utf8')

/** Every feed of a site, by its path from the top. */
function feedsOf(site: 'site' | 'fullCouncil'): ReadonlyMap<string, string> {
  const { folder } = inject(site)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const feeds = files.filter((path) => /^(?:updates|projects)\/.*\.xml$/.test(path)).toSorted()
  return new Map(feeds.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

async function faultsOf(text: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: text, schema: SCHEMA, extension: 'relaxng' })
  return errors.map(({ message }) => message)
}

function page(path: string): string {
  return readFileSync(join(inject('fullCouncil').folder, path), 'utf8')
}

/** What each entry of a feed is called, and what it says. */
function entriesOf(feed: string | undefined): readonly string[] {
  return [...(feed ?? '').matchAll(/<title>([^<]*)<\/title>\s*<id>[^]*?<summary>([^<]*)/g)].map(
    ([, title = '', text = '']) => `${title}: ${text}`,
  )
}

test.each(['site', 'fullCouncil'] as const)('every feed of the %s is Atom, as RFC 4287 has it', async (site) => {
  const feeds = feedsOf(site)
  expect(feeds.size).toBeGreaterThan(4)
  const faults: Record<string, readonly string[]> = {}
  for (const [path, text] of feeds) {
    const found = await faultsOf(text)
    if (found.length > 0) faults[path] = found
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
    expect([path, new Set(ids).size]).toEqual([path, ids.length])
  }
  expect(faults).toEqual({})
})

test('what is no Atom is found out', async () => {
  const feed = feedsOf('site').get('updates/feed.xml') ?? ''
  for (const [from, to] of [
    [/<id>[^<]*<\/id>/, ''],
    [/<updated>[^<]*/, '<updated>yesterday'],
    [/<link rel="alternate"[^>]*>/, '<link/>'],
    [/<summary>/, '<summary type="xhtml">'],
    [/<\/entry>/, '<title>Twice</title></entry>'],
  ] as const) {
    expect([from, await faultsOf(feed.replace(from, to))]).not.toEqual([from, []])
  }
})

test('each project, each council and each subject of more than one report has a feed of its own', () => {
  const feeds = feedsOf('fullCouncil')
  expect([...feeds.keys()].filter((path) => !/\/feed(?:-\d+)?\.xml$/.test(path))).toEqual([
    'updates/council-kelder.xml',
    'updates/council-marram.xml',
    'updates/subject-fees-and-charges.xml',
  ])
  expect(entriesOf(feeds.get('projects/seawall/feed.xml')).at(-1)).toBe(
    'Seawall at Marram Point: Recorded for the first time, as proposed, from “Sea defences at Marram Point”.',
  )
  const dues = entriesOf(feeds.get('updates/subject-fees-and-charges.xml'))
  expect(dues).toContain('Harbour dues: Marram Cabinet: Agreed with changes, at the meeting of 13 March 2025.')
  expect(dues.join('\n')).not.toContain('Sea defences')
  const marram = entriesOf(feeds.get('updates/council-marram.xml'))
  expect(marram.some((words) => words.startsWith('Harbour dues: Marram Cabinet'))).toBe(true)
  expect(marram.some((words) => words.startsWith('Harbour dues: Kelder Cabinet'))).toBe(false)
})

test('a project leads to its feed, and the updates to those of councils and subjects', () => {
  expect(page('projects/seawall/index.html')).toContain(
    '<link rel="alternate" type="application/atom+xml" title="Updates of Seawall at Marram Point" href="/projects/seawall/feed.xml">',
  )
  const updates = page('updates/index.html')
  for (const name of ['council-kelder', 'council-marram', 'subject-fees-and-charges'])
    expect(updates).toContain(`href="/updates/${name}.xml"`)
})
