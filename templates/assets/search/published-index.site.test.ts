import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, test } from 'vitest'
import { buildSearchEntries } from '../../../src/search/build-search-entries.ts'
import { engineWord } from '../../../src/search/engine-word.ts'
import { EXPECTED_QUERIES, faultsIn, openedBy } from '../../../src/search/fixtures/expected-queries.ts'
import { firstRecord } from '../../../src/search/fixtures/first-record.ts'
import type { SearchWords } from '../../../src/search/search-words.ts'
import { answerSearch } from './answer-search.ts'
import { makeLexicon } from './lexicon.ts'
import { loadEngine, type Pagefind } from './load-engine.ts'
import { NOTHING_CHOSEN } from './narrow-places.ts'
import { scorePlace } from './score-place.ts'
import type { Query } from './understand-query.ts'

const { folder, address } = inject('site')
const words = JSON.parse(await readFile(join(folder, 'pagefind/record-words.json'), 'utf8')) as SearchWords // Our own file.
const lexicon = makeLexicon(words)
const engine = await loadEngine(await publishedEngine())

test.each(EXPECTED_QUERIES)('the published index answers "$query" as expected', async (expected) => {
  const answer = await answerSearch(expected.query, NOTHING_CHOSEN, { lexicon, engine })
  expect(faultsIn(expected, openedBy(answer))).toEqual([])
})

test('every word of the record is found by the engine, in as many places as hold it', async () => {
  const lost = await Promise.all(
    words.words.map(async ([word, count]) => {
      const found = await Promise.all((await engine.find(engineWord(word))).map(({ load }) => load()))
      const held = found.filter((place) => scorePlace(place, onlyWord(word), lexicon))
      return held.length === count ? [] : [`${word}: ${held.length} of ${count}`]
    }),
  )
  expect(lost.flat()).toEqual([])
})

test('every result opens at a place that its page has', async () => {
  const missing = await Promise.all(
    buildSearchEntries(await firstRecord()).map(async ({ address: place, page }) => {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8')
      const anchor = place.split('#')[1]
      return anchor === undefined || html.includes(`id="${anchor}"`) ? [] : [place]
    }),
  )
  expect(missing.flat()).toEqual([])
})

/** The engine's script as it is published, told where its files are, since there is no page here to tell it. */
async function publishedEngine(): Promise<Pagefind> {
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind & {
    options(options: { readonly basePath: string }): Promise<void>
    init(): Promise<void>
  } // The engine has no types for its script.
  await pagefind.options({ basePath: `${address}pagefind/` })
  await pagefind.init()
  return pagefind
}

function onlyWord(word: string): Query {
  const one = { word, typed: word, forms: new Map([[word, 1]]), isOptional: false, chunk: 0 }
  return { words: [one], covers: [], held: [true], known: [true] }
}
