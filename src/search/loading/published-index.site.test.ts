import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { answerSearch } from '../answer-search.ts'
import { buildSearchEntries } from '../entries/build-search-entries.ts'
import { EXPECTED_QUERIES, faultsIn, openedBy } from '../fixtures/expected-queries.ts'
import { firstRecord } from '../fixtures/first-record.ts'
import { openPublishedIndex } from '../fixtures/open-index.ts'
import { gatherPages } from '../index/search-page.ts'
import { plainSearch } from '../query/search-address.ts'
import { tokenise } from '../words/tokens.ts'

const { folder } = inject('site')
const search = await openPublishedIndex(folder)
const entries = buildSearchEntries(await firstRecord())
const pages = gatherPages(entries)
/** The engine's own names of the pages, all of which hold one of these words. */
const idOf = new Map<string, string>()
for (const terms of ['the', 'of', 'at', 'project', 'page']) {
  const { offers } = await search.engine.find({ terms, volumes: [0], filters: {}, isCounted: false })
  for (const { id, read } of offers) idOf.set((await read())[0]?.page ?? '', id)
}

test.each(EXPECTED_QUERIES)('the published index answers "$query" as expected', async (expected) => {
  const answer = await answerSearch(plainSearch(expected.query), { shown: 10, isCounted: false }, search)
  expect(faultsIn(expected, openedBy(answer))).toEqual([])
})

test('every word of the record is found by the engine, on every page that holds it', async () => {
  const pagesWith = new Map<string, string[]>()
  for (const { address: page, passages } of pages) {
    for (const word of new Set(passages.flatMap(({ text }) => tokenise(text).flatMap(({ forms }) => forms)))) {
      pagesWith.set(word, [...(pagesWith.get(word) ?? []), page])
    }
  }
  expect(pagesWith.size).toBeGreaterThan(800)
  const lost: string[] = []
  for (const [word, held] of pagesWith) {
    const { offers } = await search.engine.find({ terms: word, volumes: [0], filters: {}, isCounted: false })
    const found = new Set(offers.map(({ id }) => id))
    const ids = held.map((page) => idOf.get(page) ?? '')
    if (!ids.every((id) => found.has(id))) lost.push(word)
  }
  expect(lost).toEqual([])
})

test('each page comes back passage by passage, as it went in', async () => {
  const report = pages.find(({ passages }) => passages.some(({ kind }) => kind === 'report'))
  const { offers } = await search.engine.find({ terms: 'investment', volumes: [0], filters: {}, isCounted: false })
  const read = await Promise.all(offers.map((offer) => offer.read()))
  const given = report?.passages.map(({ filters: _filters, synonyms: _synonyms, ...passage }) => passage)
  expect(read.find(([first]) => first?.page === report?.address)).toEqual(given)
})

test('every result opens at a passage that its page has', async () => {
  const missing = await Promise.all(
    entries.map(async ({ address, page }) => {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8')
      const anchor = address.split('#')[1]
      return anchor === undefined || html.includes(`id="${anchor}"`) ? [] : [address]
    }),
  )
  expect(missing.flat()).toEqual([])
})

test('the index holds what is published, and nothing else', async () => {
  expect([...idOf.keys()].toSorted()).toEqual(pages.map(({ address: page }) => page).toSorted())
  const summary = JSON.parse(await readFile(join(folder, 'pagefind/record.json'), 'utf8')) as { volumes: string[] }
  const fragments = await readdir(join(folder, 'pagefind', summary.volumes[0] ?? '', 'fragment'))
  expect(fragments).toHaveLength(pages.length)
})
