import { expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../calendar-day.ts'
import { addToLedger, countNew } from './add-to-ledger.ts'
import { findLost, type AnsweringPage, type Answers } from './find-lost.ts'
import type { LedgerEntry } from './ledger.ts'
import { likelySuccessor } from './likely-successor.ts'
import { isPromisedAddress, isPromisedAnchor, staysWhenWithdrawn } from './promises.ts'
import { formatSiteAddress, parseSiteAddress, type SiteAddress } from './site-address.ts'

const LOCATION = { file: 'content/.published/reports-2023.txt', line: 2 }
const DAY = parseCalendarDay('2023-03-20') as CalendarDay // It is a day.
const FEES = '/reports/2023/care-home-fees/'

test('what answers as it did is not lost', () => {
  expect(lost([entry(FEES, 'para-1', 'risks')], [page(FEES, 'para-1', 'risks', 'costs')])).toEqual([])
})

test('a page that is gone, and places that are gone from a page, are lost', () => {
  expect(lost([entry(FEES, 'para-1')], [])).toEqual([FEES])
  expect(lost([entry(FEES, 'para-1', 'para-2', 'risks')], [page(FEES, 'para-1')])).toEqual([`${FEES} para-2 risks`])
})

test('a page that moved answers where it is now, with all its places', () => {
  const moved = [move(FEES, '/reports/2023/fees/')]
  expect(lost([entry(FEES, 'para-1')], [page('/reports/2023/fees/', 'para-1')], { moved })).toEqual([])
  expect(lost([entry(FEES, 'para-1')], [page('/reports/2023/fees/')], { moved })).toEqual([`${FEES} para-1`])
  expect(lost([entry(FEES, 'para-1')], [], { moved })).toEqual([FEES])
})

test('a place that moved or went is accounted for, on the page where it was or is', () => {
  const moved = [move(`${FEES}#risks`, `${FEES}#risks-and-issues`)]
  expect(lost([entry(FEES, 'risks', 'costs')], [page(FEES)], { moved })).toEqual([`${FEES} costs`])
  expect(lost([entry(FEES, 'costs')], [page(FEES)], { removed: [removal(`${FEES}#costs`)] })).toEqual([])
})

test('a page that was removed takes its places with it, and the data that stood beside it', () => {
  const removed = [removal(FEES)]
  expect(lost([entry(FEES, 'para-1'), entry(`${FEES}report.json`)], [], { removed })).toEqual([])
  expect(lost([entry('/data/projects.csv')], [], { removed })).toEqual(['/data/projects.csv'])
})

test('a withdrawn report must keep its paragraphs and rows, and may lose what is made of its words', () => {
  const withdrawn = { ...page(FEES, 'para-1'), keeps: staysWhenWithdrawn }
  const before = entry(FEES, 'para-1', 'annex-b--para-2', 'table-1--row-1', 'the-name-of-a-resident')
  expect(lost([before], [withdrawn])).toEqual([`${FEES} annex-b--para-2 table-1--row-1`])
})

test('the ledger only grows, but for the words of a withdrawn report', () => {
  const ledger = [entry(FEES, 'para-1', 'risks'), entry('/about/', 'what-is-held')]
  const after = addToLedger(ledger, [page(FEES, 'para-2', 'page--content'), page('/privacy/'), page('/assets/a.css')])
  expect(after.map(({ address, anchors }) => [address, ...anchors])).toEqual([
    [FEES, 'para-1', 'para-2', 'risks'],
    ['/about/', 'what-is-held'],
    ['/privacy/'],
  ])
  expect(countNew(ledger, after)).toBe(2)
  expect(addToLedger(ledger, [{ ...page(FEES, 'para-1'), keeps: staysWhenWithdrawn }])[0]?.anchors).toEqual(['para-1'])
})

test.each([
  ['/reports/2023/care-home-fees/', true],
  ['/updates/feed-3.xml', true],
  ['/data/projects.csv', true],
  ['/reports/2023/care-home-fees/report.json', true],
  ['/pictures/seawall.png', false],
  ['/assets/site-8c5b4fce93.css', false],
  ['/pagefind/record.json', false],
  ['/admin/', false],
  ['/404.html', false],
  ['/manifest.json', false],
  ['/decisions/by-outcome/approved/', true],
  ['/decisions/by-subject/adult-care/', false],
  ['/decisions/subjects/', false],
  ['/decisions/subjects/part-2/', false],
  ['/reports/2021/joint-technology-strategy-update/cited-1/', false],
  ['/implications/', true],
  ['/implications/financial/yes/', false],
])('whether %s is a promise: %s', (address, isPromise) => {
  expect(isPromisedAddress(address)).toBe(isPromise)
})

test.each([
  [FEES, 'para-17', true],
  [FEES, 'risks', true],
  [FEES, 'note-1', true],
  [FEES, 'note-1-reference', false],
  [FEES, 'note-1-reference-2', false],
  [FEES, 'page--contents', false],
  ['/search/', 'anything', false],
  ['/guide/withdraw-a-paper/', 'if-nobody-must-be-able-to-read-it', false],
  ['/data/projects.csv', 'row', false],
])('whether a place in %s called %s is a promise: %s', (address, anchor, isPromise) => {
  expect(isPromisedAnchor(address, anchor)).toBe(isPromise)
})

test('a page under another name is known by its title, or by its places', () => {
  const before = { address: FEES, title: 'Care home fees', anchors: ['para-1', 'para-2', 'purpose', 'risks'] }
  const renamed = { ...page('/reports/2024/fees/', 'para-1'), title: 'Care Home Fees' }
  const retitled = page('/reports/2023/home-fees/', 'para-1', 'para-2', 'purpose', 'risks')
  const another = page('/reports/2023/day-centres/', 'para-1', 'para-2', 'aim')
  expect(likelySuccessor(before, [another, renamed])).toBe(renamed)
  expect(likelySuccessor(before, [another, retitled])).toBe(retitled)
  expect(likelySuccessor(before, [another, page('/projects/care-home-fees/')])).toBeUndefined()
})

test.each([
  ['/reports/2023/care-home-fees', FEES],
  [`${FEES}#para-3`, `${FEES}#para-3`],
  ['/', '/'],
  ['/data/projects.csv', '/data/projects.csv'],
])('reads the address %s', (written, address) => {
  const parsed = parseSiteAddress(written)
  expect(parsed && formatSiteAddress(parsed)).toBe(address)
})

test.each(['', 'reports/', 'https://papers.example.gov.uk/', '//evil.example/', '/a b/', '/../x/', '/x/?q=1'])(
  'turns away %j',
  (written) => {
    expect(parseSiteAddress(written)).toBeUndefined()
  },
)

function lost(
  ledger: readonly LedgerEntry[],
  pages: readonly AnsweringPage[],
  former: Partial<Pick<Answers, 'moved' | 'removed'>> = {},
): readonly string[] {
  const answers: Answers = {
    pages: new Map(pages.map((one) => [one.address, one])),
    moved: [],
    removed: [],
    ...former,
    isSure: () => true,
    isSureOf: () => true,
  }
  return findLost(ledger, answers).map((one) => [one.entry.address, ...(one.anchors ?? [])].join(' '))
}

function entry(address: string, ...anchors: readonly string[]): LedgerEntry {
  return { address, title: 'Care home fees', anchors, location: LOCATION }
}

function page(address: string, ...anchors: readonly string[]): AnsweringPage {
  return { address, title: 'Fees', anchors: new Set(anchors) }
}

function move(from: string, to: string) {
  return { from: read(from), to: read(to), location: LOCATION }
}

function removal(address: string) {
  return { address: read(address), title: 'Costs', date: DAY, reason: 'It stood there twice.', location: LOCATION }
}

function read(written: string): SiteAddress {
  const address = parseSiteAddress(written)
  if (!address) throw new Error(`${written} is no address`)
  return address
}
