import { expect, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import type { CouncilRecord } from '../domain/record.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { loadSiteRecord } from './load-site-record.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

test('the first report says by when it was due at each council, that its day is not held, and how long it stays open', async () => {
  const today = parseCalendarDay('2026-11-26')
  if (!today) throw new Error('2026-11-26 is a day')
  const { value } = await loadSiteRecord('content', today)
  if (!value) throw new Error('The content has no problem')
  const { pages } = allViews(value)
  const [report] = pages.report
  expect(report?.notices).toEqual([
    {
      meeting: 'Vale Cabinet, 29 October 2021',
      words:
        'To be public by Thursday 21 October 2021, five clear days before. The day on which it was published is not held.',
    },
    {
      meeting: 'South Cabinet, 4 November 2021',
      words:
        'To be public by Wednesday 27 October 2021, five clear days before. The day on which it was published is not held.',
    },
  ])
  expect(report?.retention).toContain('until 4 November 2027 at the least')
  // Nothing says how long the call-in of these councils is.
  const decisions = pages.meeting.flatMap((meeting) => meeting.decisions)
  expect(decisions.length).toBe(2)
  expect(decisions.flatMap(({ facts }) => facts).filter(({ name }) => name === 'Call-in')).toEqual([])
})

test('a council that says how long its call-in is has it on the pages of its meetings and reports', () => {
  const { pages } = allViews(readFullRecord())
  const meeting = pages.meeting.find(({ address }) => address === '/meetings/2023-09-12-kelder-cabinet/')
  expect(meeting?.decisions[0]?.facts).toContainEqual({
    name: 'Call-in',
    fact: 'Until the end of Friday 22 September 2023, 5 clear working days after it was published; without a call-in it takes effect on 23 September 2023',
  })
  const works = pages.report.find(({ address }) => address === '/reports/2024/works-on-the-strand/')
  expect(works?.notices[0]?.words).toContain('It was late: The tide of 31 August had to be surveyed first.')
  expect(works?.outcomes[0]?.decisions[0]?.facts).toContainEqual({
    name: 'Call-in',
    fact: 'Not open to call-in: The works have to begin before the next spring tide.',
  })
})

test('a meeting says by when its papers were due', () => {
  const { pages } = allViews(readFullRecord())
  const meeting = pages.meeting.find(({ address }) => address === '/meetings/2023-09-12-kelder-cabinet/')
  expect(meeting?.papersBy).toBe('By Monday 4 September 2023, five clear days before')
})

test('a notice of a key decision says on its page how long it was, and why no longer', () => {
  const { pages } = allViews(readFullRecord())
  const published = (slug: string) =>
    pages.forwardPlanEntry.find(({ address }) => address === `/forward-plan/${slug}/`)?.published
  expect(published('harbour-dues')).toBe(
    'To be public by 10 February 2025, 28 clear days before a key decision. It was published on 6 March 2025, 4 clear days before. It was agreed to be urgent (regulation 11): The chair of the Scrutiny Committee agreed on 6 March, since the dues begin on 1 April.',
  )
  expect(published('sand-engine')).toContain('It was published on 5 October 2026, 189 clear days before.')
  // No key decision, and nothing is known of its notice.
  expect(published('lifeboat-slip')).toBe('Not held')
})

function allViews(record: CouncilRecord) {
  const { pages } = siteViews(record, PLAIN_VIEW_TOOLS)
  return { pages: viewsOf(pages) }
}
