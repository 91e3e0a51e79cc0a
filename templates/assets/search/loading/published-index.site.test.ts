import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { buildSearchEntries } from '../../../../src/search/entries/build-search-entries.ts'
import { countPages } from '../../../../src/search/pages/cap-positions.ts'
import { EXPECTED_QUERIES, faultsIn, openedBy } from '../../../../src/search/fixtures/expected-queries.ts'
import { firstRecord } from '../../../../src/search/fixtures/first-record.ts'
import { openPublishedIndex } from '../../../../src/search/fixtures/published-index.ts'
import { indexWords } from '../../../../src/search/pages/index-text.ts'
import { gatherRecords } from '../../../../src/search/pages/search-record.ts'
import { answerSearch } from '../answer-search.ts'
import { plainSearch } from '../showing/search-address.ts'

const { folder, address } = inject('site')
const search = await openPublishedIndex(folder, address)
const entries = buildSearchEntries(await firstRecord())
const records = gatherRecords(entries)

test.each(EXPECTED_QUERIES)('the published index answers "$query" as expected', async (expected) => {
  const answer = await answerSearch(plainSearch(expected.query), 10, search)
  expect(faultsIn(expected, openedBy(answer))).toEqual([])
})

test('every word of the record is found by the engine, on as many pages as hold it', async () => {
  const counts = countPages(records.map((record) => indexWords(record.entries)))
  expect(counts.size).toBeGreaterThan(900)
  const lost = await Promise.all(
    [...counts].map(async ([word, pages]) => {
      const found = await search.engine.find(word)
      return found.length === pages ? [] : [`${word}: ${found.length} of ${pages}`]
    }),
  )
  expect(lost.flat()).toEqual([])
})

test('the engine gives each word back at the place where the page has it', async () => {
  const words = indexWords(records[0]?.entries ?? [])
  const some = [...new Set(words)].filter((word) => word !== '-').slice(0, 80)
  const found = await Promise.all(some.map((word) => search.engine.find(word)))
  const told = found.map((hits) => hits.find(({ page }) => page === 0)?.positions)
  expect(told).toEqual(some.map((word) => [...words.keys()].filter((at) => words[at] === word)))
})

test('every result opens at a place that its page has', async () => {
  const missing = await Promise.all(
    entries.map(async ({ address: place, page }) => {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8')
      const anchor = place.split('#')[1]
      return anchor === undefined || html.includes(`id="${anchor}"`) ? [] : [place]
    }),
  )
  expect(missing.flat()).toEqual([])
})

test('the index holds nothing that is not published', async () => {
  const texts = join(folder, 'pagefind', await recordFolder(), 'texts')
  const files = await readdir(texts)
  expect(new Set(files.map((file) => file.split('-')[0])).size).toBe(records.length)
  const places = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(texts, file), 'utf8')) as { address: string }[]),
  )
  for (const { address: place } of places.flat()) {
    expect(place).toMatch(
      /^\/(?:reports|projects|programmes|meetings|strategy|glossary|updates|data|about|accessibility|privacy)\//,
    )
  }
})

async function recordFolder(): Promise<string> {
  return (await readdir(join(folder, 'pagefind'))).find((name) => name.startsWith('record-')) ?? ''
}
