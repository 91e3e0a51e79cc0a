import { expect, test } from 'vitest'
import { parseCalendarDay } from '../domain/calendar-day.ts'
import { firstRecord } from '../search/fixtures/first-record.ts'
import { PLAIN_VIEW_TOOLS } from '../testing/plain-view-tools.ts'
import { readFullRecord } from '../testing/read-full-record.ts'
import { viewsOf } from './views/page-to-make.ts'
import { siteViews } from './views/site-views.ts'

const full = viewsOf(siteViews(readFullRecord(), PLAIN_VIEW_TOOLS).pages)
const first = viewsOf(siteViews(await firstRecord(), PLAIN_VIEW_TOOLS).pages)

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('It is not there')
  return thing
}

function at<T extends { readonly address: string }>(pages: readonly T[], address: string): T {
  return found(pages.find((page) => page.address === address))
}

test('each of the two decisions of 2021 has a page with every fact, and says which are not held', () => {
  const vale = at(first.decision, '/decisions/2021-10-29-vale-cabinet-technology-strategy/')
  expect(vale.title).toBe('Technology strategy: Vale Cabinet, 29 October 2021')
  expect(vale.facts).toContainEqual({ name: 'Minute', fact: '48' })
  expect(vale.facts).toContainEqual({ name: 'Present', fact: 'Not held' })
  expect(vale.resolutionHtml).toBeUndefined()
  expect(vale.comparison).toBeUndefined()
  const south = at(first.decision, '/decisions/2021-11-04-south-cabinet-technology-strategy/')
  expect(south.outcome).toMatchObject({ words: 'Recommendations Approved', ours: 'Approved' })
  expect(south.comparison?.summary).toBe('Of the clauses, 1 changed.')
  expect(south.others).toMatchObject([{ text: 'Vale Cabinet, 29 October 2021', outcome: 'Considered' }])
})

test('the report shows both councils side by side, the one with its changes and the other as not held', () => {
  const [report] = first.report
  expect(report?.compared.map(({ made, comparison }) => [made, comparison?.summary])).toEqual([
    ['Vale Cabinet, 29 October 2021', undefined],
    ['South Cabinet, 4 November 2021', 'Of the clauses, 1 changed.'],
  ])
})

test('the two councils’ decisions on one paper differ clause by clause, and the pages say how', () => {
  const marram = at(full.decision, '/decisions/2025-03-13-marram-cabinet-harbour-dues/')
  expect(marram.comparison?.clauses.map(({ label, fate }) => `${label} ${fate}`)).toEqual([
    ' As recommended',
    '(a) As recommended, recommended as clause (d), moved',
    '(b) Changed, recommended as clause (a)',
    '(c) As recommended, recommended as clause (b)',
    '(d) Put in by the meeting',
    '(c) Left out',
  ])
  const kelder = at(full.decision, '/decisions/2025-03-11-kelder-cabinet-harbour-dues/')
  expect(kelder.comparison?.summary).toBe('Resolved in the words of the recommendation.')
})

test('a paper’s way is a line for each council, and a joint committee’s step is on both', () => {
  const report = at(full.report, '/reports/2025/harbour-dues/')
  const line = report.steps.map(({ council, steps }) => [
    council,
    ...steps.map(({ body, made }) => `${body}: ${made.map(({ words }) => words).join('; ') || 'no decision'}`),
  ])
  expect(line).toEqual([
    [
      'Kelder District Council',
      'Kelder and Marram Joint Coast Committee: Noted',
      'Kelder Cabinet: Approved',
      'Kelder Council: no decision',
    ],
    ['Marram Borough Council', 'Kelder and Marram Joint Coast Committee: Noted', 'Marram Cabinet: Agreed with changes'],
  ])
})

test('a step at a meeting that was moved, adjourned or not quorate says so and keeps its address', () => {
  const [kelder] = at(full.report, '/reports/2025/levy/').steps.filter(({ council }) => council.startsWith('Kelder'))
  expect(kelder?.steps).toContainEqual(
    expect.objectContaining({ href: '/meetings/2025-02-06-kelder-council/', change: 'Moved to 13 February 2025' }),
  )
  expect(full.meeting.map(({ address }) => address)).toContain('/meetings/2025-02-06-kelder-council/')
})

function titles(address: string): readonly string[] {
  return at(full.decisionFacet, address).decisions.map(({ href }) => href)
}

test('decisions are found by outcome, council, body, year and subject; a joint one under each of its councils', () => {
  const joint = '/decisions/2025-03-04-kelder-coast-harbour-dues/'
  expect(titles('/decisions/by-council/kelder/')).toContain(joint)
  expect(titles('/decisions/by-council/marram/')).toContain(joint)
  expect(titles('/decisions/by-body/coast/')).toEqual([joint])
  expect(titles('/decisions/by-outcome/rejected/')).toEqual(['/decisions/2025-02-04-marram-council-levy/'])
  expect(titles('/decisions/by-subject/harbours/')).toHaveLength(3)
  expect(titles('/decisions/2024/')).toEqual([
    '/decisions/2024-09-12-marram-cabinet-coast-a-year-on/',
    '/decisions/2024-09-10-kelder-cabinet-coast-a-year-on/',
    '/decisions/2024-09-10-kelder-cabinet-purchase-of-a-yard/',
    '/decisions/2024-09-10-kelder-cabinet-works-on-the-strand/',
    '/decisions/2024-03-12-kelder-cabinet-beach-huts/',
  ])
})

test('every subject on which there are decisions is on a page of them all, with how many, and the page of decisions leads there', () => {
  const [subjects] = full.decisionSubjects
  const listed = subjects?.letters.map(({ letter, items }) => [
    letter,
    ...items.map((one) => `${one.name} ${one.count}`),
  ])
  expect(listed).toEqual([
    ['F', 'Fees and charges 9'],
    ['H', 'Harbours 3'],
    ['S', 'Sea defences 4'],
  ])
  const [decisions] = full.decisions
  const whole = decisions?.facets.flatMap(({ name, all }) => (all ? `${name}: ${all.href}` : []))
  expect(whole).toEqual(['Subject: /decisions/subjects/'])
})

test('the forward plan tells what is to come as at the day of the build, and what passed without a decision', () => {
  const [plan] = full.forwardPlan
  expect(plan?.toCome.map(({ title, when }) => `${title} ${when}`)).toEqual([
    'Lease of the lifeboat slip between 1 March 2027 and 31 March 2027',
    'A sand engine for Kelder Strand on Tuesday 13 April 2027',
  ])
  expect(plan?.undecided).toEqual([])
  const today = found(parseCalendarDay('2027-04-01'))
  const [later] = viewsOf(siteViews(readFullRecord(), { ...PLAIN_VIEW_TOOLS, today }).pages).forwardPlan
  expect(later?.undecided.map(({ title }) => title)).toEqual(['Lease of the lifeboat slip'])
  const early = found(parseCalendarDay('2025-03-20'))
  const [then] = viewsOf(siteViews(readFullRecord(), { ...PLAIN_VIEW_TOOLS, today: early }).pages).forwardPlan
  expect(then?.papers.map(({ title, meeting }) => `${title}: ${meeting}`)).toEqual(['Harbour dues: Kelder Council'])
  expect(full.forwardPlanPast[0]?.entries.map(({ title, state }) => `${title}: ${state}`)).toEqual([
    'Harbour dues for 2025/26: Decided',
    'Lights of the outer harbour: Taken out of the plan',
  ])
})

test('an entry states the items that regulation 9 asks for, and the real record has none', () => {
  expect(at(full.forwardPlanEntry, '/forward-plan/sand-engine/')).toMatchObject({
    notice: 'A key decision is to be made on behalf of Kelder District Council and Marram Borough Council.',
    matter: 'A sand engine for Kelder Strand',
    who: 'Kelder and Marram Joint Coast Committee',
    members: 'Joan Weir; Dev Anand; Hattie Moss; Tamsin Fry',
    when: 'on Tuesday 13 April 2027',
    documents: ['Report of the Head of Coast and Environment'],
    documentsFrom: 'Kelder Hall, Strand Road, Kelder KL1 1AA',
    otherDocuments: 'Ask Democratic services, who send them as they come in.',
  })
  expect(first.forwardPlan[0]).toMatchObject({ toCome: [], undecided: [], papers: [], pastHref: undefined })
  expect(first.forwardPlanEntry).toEqual([])
})

test('the grid says of each kind whether there are implications and who signed that off, and reports are found by it', () => {
  const { implications } = at(full.report, '/reports/2025/harbour-dues/').duties
  expect(implications.slice(0, 4)).toMatchObject([
    { kind: 'Financial', found: 'Yes', signedOffBy: 'Head of Finance, Helen Rusk', paragraph: { text: '4' } },
    { kind: 'Legal', found: 'Yes' },
    { kind: 'Climate and ecological', found: 'No', signedOffBy: 'Not held' },
    { kind: 'Equality and diversity', found: 'Not held' },
  ])
  expect(at(full.implication, '/implications/legal/yes/').reports.map(({ title }) => title)).toEqual(['Harbour dues'])
  const real = first.report[0]?.duties
  expect(real).toMatchObject({ keyDecision: 'Not held', optionsWords: 'Not held', papersWords: 'Not held' })
  expect(real?.implications.find(({ kind }) => kind === 'Equality and diversity')?.found).toBe('Not held')
})
