import { expect, test } from 'vitest'
import { PLAIN_VIEW_TOOLS } from '../../testing/plain-view-tools.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { viewsOf } from './page-to-make.ts'
import { siteViews } from './site-views.ts'

const record = readFullRecord()

function statementOf(some: CouncilRecord, design = 'other') {
  return viewsOf(siteViews(some, { ...PLAIN_VIEW_TOOLS, design: () => design }).pages).accessibility[0]
}

test('the statement tells what was tried, how often, and what was not as it should be', () => {
  expect(statementOf(record)?.results).toEqual({
    day: '1 November 2026',
    isOfThisDesign: false,
    tests: [
      { what: 'axe against WCAG 2.2 A and AA, on each kind of page', tries: 31, found: 'Nothing' },
      { what: 'Each kind of page gone through by keyboard alone', tries: 31, found: '2 failed' },
    ],
  })
})

test('it says whether pages are still made with the templates and styles that were tested', () => {
  expect(statementOf(record, '0a1b2c3d4e')?.results?.isOfThisDesign).toBe(true)
})

test('results that are not held are not made up', () => {
  const { testResults: _, ...accessibility } = record.accessibility
  expect(statementOf({ ...record, accessibility })?.results).toBeUndefined()
})
