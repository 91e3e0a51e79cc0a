import type { Report as LinkedReport, WithContext } from 'schema-dts'
import { reportAddress } from '../../domain/addresses.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { isHeld } from '../../domain/held.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import type { Report } from '../../domain/report.ts'
import { earlierEntries } from '../data/earlier-entries.ts'

/** A report in the words of schema.org, for search engines and catalogues. It says what the page says, and no more. */
export function linkedReport(
  index: RecordIndex,
  report: Report,
  locate: (address: string) => string,
): WithContext<LinkedReport> {
  const { settings } = index.record
  const address = locate(reportAddress(report))
  const earlier = earlierEntries(index, report, locate)
  const councils = new Set(report.meetings.flatMap((meeting) => index.councilsOf(meeting)))
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': address,
    url: address,
    name: report.title,
    inLanguage: 'en-GB',
    author: report.authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: settings.publisher },
    sourceOrganization: [...councils].map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
    ...(isHeld(report.published) && { datePublished: report.published }),
    ...(settings.licence.url !== undefined && { license: settings.licence.url }),
    ...(report.subjects.length > 0 && { keywords: report.subjects }),
    ...(report.corrections.length > 0 && {
      correction: report.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date,
      })),
    }),
    ...(earlier.length > 0 && {
      isBasedOn: earlier.map(({ title, address: at }) => ({
        '@type': 'CreativeWork',
        name: title,
        ...(at !== null && { '@id': at }),
      })),
    }),
    subjectOf: index.decisionsOn(report.id).map((decision) => ({ '@id': locate(decisionAddress(decision)) })),
  }
}
