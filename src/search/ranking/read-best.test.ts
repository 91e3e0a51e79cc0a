import { expect, test } from 'vitest'
import { makeEntry } from '../entries/make-entry.ts'
import type { Offer } from '../loading/loaded-search.ts'
import type { ResultGroup } from './group-passages.ts'
import { readBest } from './read-best.ts'

const FULL = { shown: 10, possible: 1000, pages: 1000, isPreview: false }

/** Reads forty pages of which some answer, and tells which were read. */
async function read(answering: (page: number) => boolean, extent: Parameters<typeof readBest>[1]) {
  const pagesRead: number[] = []
  const offers = Array.from({ length: 40 }, (_, at): Offer => ({ id: `${at}`, score: 40 - at, read: async () => [] }))
  const best = await readBest(offers, extent, async (batch) => {
    const pages = batch.map(({ id }) => Number(id))
    pagesRead.push(...pages)
    return pages.filter(answering).map(groupOf)
  })
  return { ...best, pages: best.groups.map(({ page }) => Number(page)), read: pagesRead.length }
}

function groupOf(page: number): ResultGroup {
  const passage = makeEntry({ address: `${page}`, pageTitle: 'Garden waste', kind: 'report', text: 'Garden waste' })
  return { page: `${page}`, best: { passage, score: page, strengths: [], marks: [] }, others: [], score: page }
}

test('while someone types, only the first few pages are read, the best of them first', async () => {
  const { pages, read: count, total, isExact } = await read(() => true, { ...FULL, isPreview: true })
  expect({ pages, count, total, isExact }).toEqual({ pages: [3, 2, 1, 0], count: 4, total: 40, isExact: false })
  const scattered = await read((page) => page % 4 === 0, { ...FULL, isPreview: true })
  expect(scattered.pages).toEqual([8, 4, 0])
})

test('while someone types, pages that are no answers are given up after a dozen', async () => {
  const { read: count, total, isExact } = await read((page) => page === 30, { ...FULL, isPreview: true })
  expect({ count, total, isExact }).toEqual({ count: 12, total: 28, isExact: false })
})

test('a search that is finished is read on until there are enough answers', async () => {
  expect((await read((page) => page === 30, FULL)).pages).toEqual([30])
})

test('nothing is read beyond as many answers as the record can have', async () => {
  const { read: count, total, isExact } = await read((page) => page === 2, { ...FULL, possible: 1 })
  expect(count).toBeLessThan(40)
  expect({ total, isExact }).toEqual({ total: 1, isExact: true })
})

test('where few answers are missing still, few more pages are read', async () => {
  // Of the first twelve nine are answers.
  const { pages, read: count } = await read((page) => page > 2, FULL)
  expect({ pages: pages.length, count }).toEqual({ pages: 10, count: 16 })
})

test('of a large record more pages are read before they are put in order, since more are nearly as good', async () => {
  expect((await read((page) => page % 5 === 0, { ...FULL, shown: 5, pages: 12_000 })).pages).toEqual([
    25, 20, 15, 10, 5,
  ])
})
