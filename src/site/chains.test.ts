import { expect, test } from 'vitest'
import type { ChainPaper } from '../domain/chains/chain-papers.ts'
import { firstRecord } from '../search/fixtures/first-record.ts'
import { describeProblems } from '../testing/describe-problems.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { viewsOf } from './views/page-to-make.ts'
import { shortened } from './views/shortened-chain.ts'
import { siteViews } from './views/site-views.ts'

const full = viewsOf(siteViews(readFullRecord(), PLAIN_VIEW_TOOLS).pages)
const first = viewsOf(siteViews(await firstRecord(), PLAIN_VIEW_TOOLS).pages)

const steps = (chain: readonly object[]) => chain.map((step) => ({ words: '', title: '', day: '', ...step }))

test('the first report and its strategy show what was adopted in 2018 and updated in 2021', () => {
  const [report] = first.report
  const strategy = first.strategy.find(({ view }) => view === 'overview')
  const line = [
    'Adopted Joint Technology Strategy, 5 October 2018',
    'Updated by Joint Technology Strategy update, 29 October 2021',
    'Updated by Appendix A: Joint Technology Strategy, 29 October 2021',
  ]
  for (const page of [report, strategy]) {
    expect(steps(page?.chain ?? []).map(({ words, title, day }) => `${words} ${title}, ${day}`)).toEqual(line)
  }
  expect(report?.chain[0]).toMatchObject({ found: 'Not held here. Vale Cabinet, 5 October 2018, minute 75.' })
  expect(report?.chain.map((step) => 'isHere' in step && step.isHere)).toEqual([false, true, false])
  expect(report?.replaced).toEqual([])
})

test('a paper that was updated and superseded says so, by which paper and when, the newest of each', () => {
  const report = full.report.find(({ address }) => address === '/reports/2023/sea-defences/')
  expect(report?.replaced).toEqual([
    {
      words: 'updated',
      title: 'Annex C: The coast to come',
      href: '/strategy/coast-to-come/',
      day: '10 September 2024',
    },
  ])
  const plans = full.strategy.find(({ title }) => title === 'Annex B: Plans for the coast')
  expect(plans?.replaced.map(({ words, title }) => [words, title])).toEqual([
    ['superseded', 'Annex C: The coast to come'],
  ])
})

test('a withdrawn report says what took its place, and lists of reports say it too', () => {
  const [withdrawn] = full.withdrawn
  const replaced = [
    { words: 'superseded', title: 'Harbour dues', href: '/reports/2025/harbour-dues/', day: '4 March 2025' },
  ]
  expect(withdrawn?.replaced).toEqual(replaced)
  const listed = full.year.flatMap(({ reports }) => reports).find(({ title }) => title === 'Rents of beach huts')
  expect(listed?.replaced).toEqual(replaced)
})

test('a paper that is reaffirmed stands as it is, and no banner says otherwise', () => {
  const levy = full.report.find(({ address }) => address === '/reports/2025/levy/')
  expect(levy?.replaced).toEqual([])
  expect(steps(levy?.chain ?? []).find(({ title }) => title === 'Community infrastructure levy')?.words).toBe(
    'Updated and reaffirmed by',
  )
})

test('a report that goes on from nothing has no chain', () => {
  expect(full.report.find(({ address }) => address === '/reports/2024/works-on-the-strand/')?.chain).toEqual([])
})

test('a long chain is shown as its beginning, its end and what stands around the paper', () => {
  const chain = Array.from({ length: 60 }, (_none, at): ChainPaper => ({
    name: `report ${at}`,
    day: 'not held',
    paper: { elsewhere: { title: `Paper ${at}`, date: 'not held', found: 'not held' } },
    before: [],
    after: [],
  }))
  const shown = (here: string) =>
    shortened(chain, here).map((one) => ('more' in one ? `+${one.more}` : one.name.slice(7)))
  expect(shown('report 30').join(' ')).toBe('0 +21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 +20 59')
  expect(shown('report 0').join(' ')).toBe('0 1 2 3 4 5 6 7 8 +50 59')
  expect(shortened(chain.slice(0, 24), 'report 0')).toHaveLength(24)
})

test('an earlier paper that is not known, or is later, is a problem with its line', () => {
  expect(written('supersedes:\n  - report: 2023/care-homes-fees\n')).toMatchInlineSnapshot(`
    "content/reports/2023/care-home-fees.md:23:13  unknown-report
      Cannot find the report "2023/care-homes-fees": there is none of that name
      → Did you mean "2023/care-home-fees"? Write one of: 2023/care-home-fees

    1 problem in 1 file"
  `)
  expect(written('updates:\n  - title: Fees\n    date: 2024-01-09\n    found: not held\n')).toMatchInlineSnapshot(`
    "content/reports/2023/care-home-fees.md:23:5  dates-disagree
      Cannot use "Fees" as an earlier paper: it is of 9 January 2024, after this one of 14 March 2023
      → Write the line in the file of the later paper, or correct the day

    1 problem in 1 file"
  `)
  expect(written('reaffirms:\n  - document: fee-mop\n')).toMatchInlineSnapshot(`
    "content/reports/2023/care-home-fees.md:23:15  unknown-document
      Cannot find the strategy document "fee-mop": there is none of that name
      → Did you mean "fee-map"? Write one of: fee-map

    1 problem in 1 file"
  `)
  expect(written('reaffirms:\n  - report: 2023/care-home-fees\n')).toMatchInlineSnapshot(`
    "content/reports/2023/care-home-fees.md:23:5  circle-of-papers
      Cannot use "2023/care-home-fees" as an earlier paper: it is this paper itself
      → Keep the line in the later paper, and take it out of the earlier one

    1 problem in 1 file"
  `)
})

/** What is printed of the small council's report with some lines more. */
function written(lines: string): string {
  return describeProblems([
    { file: 'reports/2023/care-home-fees.md', from: 'recommendation:', to: `${lines}recommendation:` },
  ])
}
