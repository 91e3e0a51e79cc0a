import { afterAll, expect, test } from 'vitest'
import { buildSearchEntries } from './entries/build-search-entries.ts'
import { firstRecord } from './fixtures/first-record.ts'
import { openIndex } from './fixtures/open-index.ts'
import { plainSearch } from './query/search-address.ts'
import { replyToSearch } from './reply-to-search.ts'
import type { SearchQuestion } from './search-reply.ts'

const { search, close } = await openIndex(buildSearchEntries(await firstRecord()))
afterAll(close)
const ask = (typed: string, question: Partial<SearchQuestion> = {}) =>
  replyToSearch({ state: plainSearch(typed), shown: 10, counting: 'not at all', isTyping: true, ...question }, search)

test.each(['technology strat', 'consulta', 'cyb', 'plann'])(
  'a word that is only half typed is completed: "%s"',
  async (typed) => {
    const { answer, completions } = await ask(typed)
    expect(answer).toBeUndefined()
    expect(completions.length).toBeGreaterThan(0)
  },
)

test('a number that may go on is not searched for until the reader stops', async () => {
  expect((await ask('budget of £4.3')).answer).toBeUndefined()
  expect((await ask('budget of £4.3', { isTyping: false })).answer).toBeDefined()
})

test('of a search with many results the first few are told while it is typed', async () => {
  const finished = await ask('technology ', { isTyping: false })
  const typed = await ask('technology ')
  expect(typed.isPreview).toBe(true)
  expect(finished.isPreview).toBe(false)
  expect(finished.answer?.groups.length).toBeGreaterThan(typed.answer?.groups.length ?? 0)
})

test.each(['garden waste', 'garden ', 'bins', '£4.3m', 'para 17'])(
  'a search whose words are whole, and were searched for before, is answered while it is typed: "%s"',
  async (typed) => {
    await ask(typed, { isTyping: false })
    expect((await ask(typed)).answer?.typed).toBe(typed)
  },
)

test('what a new word takes is loaded once the reader stops, and not while the rest is typed', async () => {
  expect(await ask('capita ')).toMatchObject({ answer: undefined, isPreview: true })
  expect((await ask('capita ', { isTyping: false })).answer?.groups.length).toBeGreaterThan(0)
  expect((await ask('capita ')).answer?.groups.length).toBeGreaterThan(0)
})

test('a word that is half typed is searched for once the reader stops', async () => {
  const { answer } = await ask('consulta', { isTyping: false })
  expect(answer?.groups[0]?.page).toBe('/projects/consultations/')
})

test('what results could be filtered by is said where it is asked for, or the record is small', async () => {
  await ask('crm ', { isTyping: false })
  expect((await ask('crm ')).options).toBeUndefined()
  expect((await ask('crm ', { counting: 'where small' })).options?.kind.length).toBeGreaterThan(1)
  const large = { ...search, isSmall: false }
  const state = plainSearch('crm')
  const small = await replyToSearch({ state, shown: 10, counting: 'where small', isTyping: false }, large)
  expect(small.options).toBeUndefined()
})
