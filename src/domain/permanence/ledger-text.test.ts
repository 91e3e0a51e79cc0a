import { assert, property, stringMatching, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { formatAnchors, parseAnchors } from './anchor-runs.ts'
import { byName } from './ledger.ts'
import { formatLedger, ledgerFileOf, parseLedger } from './ledger-text.ts'

test('paragraphs that are numbered one after another are written as a run', () => {
  expect(formatAnchors(['para-2', 'risks', 'para-1', 'para-3', 'para-7', 'para-2A', 'table-1--row-1'])).toBe(
    'para-1..3 para-2A para-7 risks table-1--row-1',
  )
})

test('whatever places a page has, they are read as they were written', () => {
  const anchor = stringMatching(/^[a-zé]{1,3}(-[a-z0-9]{1,2}){0,2}$/)
  assert(
    property(uniqueArray(anchor, { maxLength: 60 }), (anchors) => {
      expect(parseAnchors(formatAnchors(anchors))?.toSorted(byName)).toEqual(anchors.toSorted(byName))
    }),
  )
})

test('a page stands on a line of its own, its places on the next, in an order that does not hang on the language', () => {
  const pages = [
    { address: '/reports/2023/day-centres/', title: 'Day centres', anchors: ['para-3', 'para-1', 'para-2', 'purpose'] },
    { address: '/reports/2023/care-home-fees/', title: 'Care home fees', anchors: [] },
  ]
  const text = formatLedger(pages)
  expect(text).toMatchInlineSnapshot(`
    "# Addresses that were published. Written by "npm run build -- --record"; no line is ever taken out.
    /reports/2023/care-home-fees/ Care home fees
    /reports/2023/day-centres/ Day centres
      para-1..3 purpose
    "
  `)
  expect(parseLedger(text)).toMatchObject({
    pages: [
      { address: '/reports/2023/care-home-fees/', anchors: [], line: 2 },
      { address: '/reports/2023/day-centres/', anchors: ['para-1', 'para-2', 'para-3', 'purpose'], line: 3 },
    ],
    broken: [],
  })
})

test.each(['<<<<<<< HEAD', 'reports/2023/x/', '  para-9..1', '  para-1..999999999'])('a line "%s" is told', (line) => {
  expect(parseLedger(`/reports/2023/x/ X\n${line}\n`).broken).toEqual([{ line: 2, written: line }])
})

test.each([
  ['/', 'pages.txt'],
  ['/about/', 'pages.txt'],
  ['/reports/', 'pages.txt'],
  ['/reports/2023/', 'reports-2023.txt'],
  ['/reports/2023/care-home-fees/', 'reports-2023.txt'],
  ['/reports/earlier/2023-1/', 'reports.txt'],
  ['/meetings/2023-03-14-ambleford-cabinet/', 'meetings-2023.txt'],
  ['/projects/new-ledger/', 'projects.txt'],
  ['/projects/2030-vision/', 'projects.txt'],
  ['/updates/feed.xml', 'updates.txt'],
])('%s is kept in %s', (address, file) => {
  expect(ledgerFileOf(address)).toBe(file)
})
