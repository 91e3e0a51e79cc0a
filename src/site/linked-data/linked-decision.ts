import type { CreativeWork, Legislation, WithContext } from 'schema-dts'
import { reportAddress } from '../../domain/addresses.ts'
import type { Decision, Outcome } from '../../domain/decision.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import { isHeld } from '../../domain/held.ts'
import type { RecordIndex } from '../../domain/index-record.ts'

/** What puts something in force. What was noted, deferred, rejected and the like is no act of law. */
const IN_FORCE: readonly Outcome[] = ['approved', 'approved-as-amended']

/** A decision in the words of schema.org: one that put something in force is a legal act of its council, any other a record. */
export function linkedDecision(
  index: RecordIndex,
  decision: Decision,
  title: string,
  locate: (address: string) => string,
): WithContext<Legislation> | WithContext<CreativeWork> {
  const report = index.report(decision.report)
  const address = locate(decisionAddress(decision))
  const councils = index.councilsOf(decision).map(({ name }) => ({ '@type': 'GovernmentOrganization' as const, name }))
  const common = {
    '@context': 'https://schema.org',
    '@id': address,
    url: address,
    name: title,
    inLanguage: 'en-GB',
    publisher: { '@type': 'Organization', name: index.record.settings.publisher },
    about: { '@type': 'Report', '@id': locate(reportAddress(report)), name: report.title },
    ...(isHeld(decision.published) && { datePublished: decision.published }),
    ...(decision.corrections.length > 0 && {
      correction: decision.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: date,
      })),
    }),
  } as const
  if (!IN_FORCE.includes(decision.outcome))
    return { ...common, '@type': 'CreativeWork', sourceOrganization: councils, dateCreated: decision.date }
  return {
    ...common,
    '@type': 'Legislation',
    legislationType: 'Decision',
    legislationDate: decision.date,
    legislationPassedBy: councils,
    ...(isHeld(decision.reference) && { legislationIdentifier: decision.reference }),
    ...(isHeld(decision.effective) && { legislationDateOfApplicability: decision.effective }),
  }
}
