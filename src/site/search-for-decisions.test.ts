import { expect, test } from 'vitest'
import { decisionAddress } from '../domain/decision-addresses.ts'
import { pageAnchors } from '../domain/page-anchors.ts'
import { buildSearchEntries } from '../search/entries/build-search-entries.ts'
import { readFullRecord } from '../testing/read-full-record.ts'

const record = readFullRecord()
const found = buildSearchEntries(record).filter(({ kind }) => kind === 'decision')

test('a search finds each decision on the page of its own', () => {
  const pages = new Set(found.map(({ page }) => page))
  expect(pages).toEqual(new Set(record.decisions.map(decisionAddress)))
})

test('a clause of what was resolved is found at its own place there', () => {
  const anchors = pageAnchors(record)
  const clauses = found.filter(({ address }) => address.includes('#'))
  expect(clauses.length).toBeGreaterThan(3)
  expect(clauses.filter(({ address, page }) => !anchors.get(page)?.has(address.split('#')[1] ?? ''))).toEqual([])
})

test('two decisions on one item are told apart by what they are called', () => {
  const decisions = found.filter(({ unit }) => unit === 'decision')
  expect(new Set(decisions.map(({ pageTitle }) => pageTitle)).size).toBe(record.decisions.length)
})
