import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksLost, type ExpectedBlock } from './fixtures/numbers-kept.ts'
import { tryImport } from './fixtures/try-import.ts'

const FOLDER = new URL('fixtures/memoranda/', import.meta.url)
const NAMES = readdirSync(FOLDER).filter((file) => file.endsWith('.docx'))

async function lostFrom(name: string): Promise<{ readonly lost: readonly ExpectedBlock[]; readonly of: number }> {
  const result = await tryImport(name, readFileSync(new URL(name, FOLDER)))
  if (result.outcome !== 'imported') throw new Error(result.outcome)
  expect(result.receipt.errors).toEqual([])
  const expected: readonly ExpectedBlock[] = JSON.parse(
    readFileSync(new URL(name.replace('.docx', '.expected.json'), FOLDER), 'utf8'),
  )
  return { lost: blocksLost(result.report.markdown, expected), of: expected.length }
}

test('every number of real memoranda stands before its own words', async () => {
  const scores = await Promise.all(NAMES.map(lostFrom))
  const lost = scores.flatMap((score) => score.lost)
  expect(scores.reduce((sum, score) => sum + score.of, 0)).toBe(262)
  // The four that are left expect the words of a footnote in the middle of the sentence, where its mark stands.
  expect(lost.map(({ text }) => text)).toEqual([
    'Jobseeker’s Allowance Regulations 1996 h',
    'State Pension Credit Regulations 2002 ht',
    'Housing Benefit Regulations 2006 https:/',
    'Universal Credit Regulations 2013 https:',
  ])
})

test('comments in a real memorandum stop it until they are allowed', async () => {
  const name = 'uksiem_20180888_en.docx'
  const result = await tryImport(name, readFileSync(new URL(name, FOLDER)), { allow: [] })
  expect(result.outcome === 'stopped' && result.leftovers.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'comments: Updated as per UKSA Consultation',
    'comments: Updated as per CO lawyers’ request',
  ])
})
