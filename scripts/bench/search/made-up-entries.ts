import { makeEntry } from '../../../src/search/entries/make-entry.ts'
import type { SearchEntry } from '../../../src/search/entries/search-entry.ts'
import { madeUpReport } from '../record/made-up-report.ts'

/** The places of many made-up reports, made straight: reading ten thousand files is not what is measured. */
export function madeUpEntries(reports: number): readonly SearchEntry[] {
  return Array.from({ length: reports }, (_, number) => entriesOf(number)).flat()
}

function entriesOf(number: number): readonly SearchEntry[] {
  const report = madeUpReport(number)
  const page = `/reports/${report.year}/${report.slug}/`
  const shared = {
    date: report.date,
    facts: [`${report.council} Cabinet: ${report.outcome}`],
    filters: {
      year: option(report.year),
      council: option(report.council),
      body: option('cabinet'),
      member: option(report.member),
      outcome: option(report.outcome),
    },
  }
  const inReport = { ...shared, pageTitle: report.title, kind: 'report' } as const
  const header = `Report of ${report.role}, ${report.author}. Author: ${report.author}, ${report.telephone}. Wards affected: ${report.ward}.`
  const paragraphs = report.sections.flatMap(({ title, paragraphs: texts }) => texts.map((text) => ({ title, text })))
  return [
    makeEntry({
      ...inReport,
      address: page,
      names: [`${report.title} ${report.year}`, report.author, report.member],
      text: header,
    }),
    makeEntry({ ...inReport, address: `${page}#recommendation`, label: 'Recommendation', text: report.recommendation }),
    ...paragraphs.map(({ title, text }, at) =>
      makeEntry({ ...inReport, address: `${page}#para-${at + 1}`, label: `Paragraph ${at + 1}`, section: title, text }),
    ),
    makeEntry({
      ...shared,
      kind: 'decision',
      unit: 'decision',
      address: `/meetings/${report.date}-${report.council}-cabinet/#decision-${report.slug}`,
      pageTitle: `${report.council} Cabinet, ${report.date}`,
      label: `Decision: ${report.title}`,
      names: [`Minute ${report.minute}`, `Decision reference ${report.reference}`],
      text: `On the report ${report.title}: ${report.outcome}.`,
    }),
  ]
}

function option(value: string) {
  return [{ value, name: value }]
}
