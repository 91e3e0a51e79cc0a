import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { indexRecord } from '../../domain/index-record.ts'
import { PLAIN_VIEW_TOOLS } from '../../testing/plain-view-tools.ts'
import { readFullRecord } from '../../testing/read-full-record.ts'
import { TEST_DAY } from '../../testing/test-day.ts'
import { loadSiteRecord } from '../load-site-record.ts'
import { siteViews } from '../views/site-views.ts'
import { linkedDecision } from './linked-decision.ts'
import { linkedReport } from './linked-report.ts'
import { scriptText } from './script-text.ts'

const { value: real } = await loadSiteRecord('content', TEST_DAY)
if (!real) throw new Error('The content has problems')
const realIndex = indexRecord(real)
const full = indexRecord(readFullRecord())
const locate = (address: string) => `https://papers.example${address}`

test('the first report says who wrote it and for whom, and no day of publication, which is not held', () => {
  const [report] = real.reports
  expect(report && linkedReport(realIndex, report, locate)).toMatchObject({
    '@type': 'Report',
    '@id': 'https://papers.example/reports/2021/joint-technology-strategy-update/',
    name: 'Joint Technology Strategy update',
    author: [{ '@type': 'Person', name: 'David Wilde' }],
    sourceOrganization: expect.arrayContaining([
      { '@type': 'GovernmentOrganization', name: 'Vale of White Horse District Council' },
      { '@type': 'GovernmentOrganization', name: 'South Oxfordshire District Council' },
    ]),
  })
  expect(report && Object.keys(linkedReport(realIndex, report, locate))).not.toContain('datePublished')
})

test('a report is based on the papers that it goes on from, those that are not held by name alone', () => {
  expect(linkedReport(full, full.report('2025/levy'), locate).isBasedOn).toEqual([
    { '@type': 'CreativeWork', name: 'Scheme of charges' },
    {
      '@type': 'CreativeWork',
      name: 'Sea defences at Marram Point',
      '@id': 'https://papers.example/reports/2023/sea-defences/',
    },
    { '@type': 'CreativeWork', name: 'Coast strategy', '@id': 'https://papers.example/strategy/' },
  ])
})

test('what a council corrected in a report is said with its day', () => {
  const corrected = full.record.reports.find(({ corrections }) => corrections.length > 0)
  expect(corrected && linkedReport(full, corrected, locate).correction).toEqual(
    corrected?.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
  )
})

test('what a council corrected in the record of a decision is said with its day', () => {
  const corrected = full.record.decisions.find(({ corrections }) => corrections.length > 0)
  expect(corrected && linkedDecision(full, corrected, 'Sea defences', locate)).toMatchObject({
    correction: corrected?.corrections.map(({ date, text }) => ({ text, datePublished: date })),
  })
})

test('a decision is a legal act where it put something in force, and a record where it did not', () => {
  const types = full.record.decisions.map((decision) => [
    decision.outcome,
    linkedDecision(full, decision, 'Sea defences', locate)['@type'],
  ])
  expect(types).toContainEqual(['approved', 'Legislation'])
  expect(types.filter(([outcome, type]) => (type === 'Legislation') !== outcome?.startsWith('approved'))).toEqual([])
  expect(types.some(([, type]) => type === 'CreativeWork')).toBe(true)
})

test('every report and decision carries what it is, under its own address', () => {
  const { pages } = siteViews(full.record, PLAIN_VIEW_TOOLS)
  const all = [...pages.report, ...pages.decision].map(({ address, view }) => ({ address, view: view() }))
  expect(all.length).toBeGreaterThan(20)
  for (const { address, view } of all) {
    const data: unknown = JSON.parse(view.linkedDataHtml)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      url: expect.stringMatching(new RegExp(`${address}$`)),
    })
  }
})

test('no title can end the script that it stands in, or begin another', () => {
  const data = { name: '</script><script>alert(1)</script><!-- &amp; \u2028' }
  const html = `<script type="application/ld+json">${scriptText(data)}</script>`
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  expect(JSON.stringify(parse(html), ['childNodes', 'tagName', 'value'])).not.toContain('"tagName":"script"},{')
  expect(JSON.parse(scriptText(data))).toEqual(data)
})
