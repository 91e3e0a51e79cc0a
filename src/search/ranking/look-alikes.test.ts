import { expect, test } from 'vitest'
import type { IndexedPassage } from '../index/indexed-passage.ts'
import type { ResultGroup } from './group-passages.ts'
import { factsInWords, lookAlikes } from './look-alikes.ts'

test('of two reports of one title on one day, each says its address; one of another day needs none', () => {
  const groups = [
    result('/reports/2024/beach-huts/', '2024-03-12'),
    result('/reports/2024/beach-huts-2/', '2024-03-12'),
    result('/reports/2025/beach-huts/', '2025-03-12'),
  ]
  expect([...lookAlikes(groups)]).toEqual(['/reports/2024/beach-huts/', '/reports/2024/beach-huts-2/'])
})

test('results whose facts differ are told apart by those', () => {
  const kelder = result('/meetings/2024-03-12-kelder-cabinet/', '2024-03-12', ['Kelder'])
  const marram = result('/meetings/2024-03-12-marram-cabinet/', '2024-03-12', ['Marram'])
  expect(lookAlikes([kelder, marram]).size).toBe(0)
  expect(factsInWords(kelder.best.passage)).toBe('Report · 12 March 2024 · Kelder')
})

function result(page: string, date: string, facts: readonly string[] = []): ResultGroup {
  const passage: IndexedPassage = {
    address: page,
    page,
    pageTitle: 'Rents of beach huts',
    kind: 'report',
    unit: 'paragraph',
    locators: [],
    label: 'Paragraph 1',
    section: '',
    names: [],
    date,
    facts,
    text: 'The rents rise.',
  }
  return { page, best: { passage, score: 1, marks: [], strengths: [] }, others: [], score: 1 }
}
