import { formatDay } from '../../domain/calendar-day.ts'
import type { AccessibilityStatement, TestResults } from '../../domain/page.ts'
import { plainProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { ownPageView } from './own-page-view.ts'

/** The accessibility statement, in the order of the model form. */
export function accessibilityView(context: ViewContext, statement: AccessibilityStatement) {
  const html = (prose: AccessibilityStatement['tested']) => prose.toHtml(plainProse(context))
  return {
    ...ownPageView(context, statement),
    scope: statement.scope,
    conformance: statement.conformance,
    notAccessible: [
      { heading: 'Non-compliance with the accessibility regulations', prose: statement.nonCompliance },
      { heading: 'Disproportionate burden', prose: statement.disproportionateBurden },
      { heading: 'Content that is not within the scope of the accessibility regulations', prose: statement.outOfScope },
    ].map(({ heading, prose }) => ({ heading, html: prose.text === 'none' ? undefined : html(prose) })),
    testedHtml: html(statement.tested),
    results: statement.testResults && resultsView(context, statement.testResults),
    feedbackHtml: html(statement.feedback),
    enforcementHtml: html(statement.enforcement),
    prepared: formatDay(statement.prepared),
    reviewed: formatDay(statement.reviewed),
  }
}

/** What programs found, and whether pages are still made with what they looked at. */
function resultsView(context: ViewContext, { day, design, tests }: TestResults) {
  return {
    day: formatDay(day),
    isOfThisDesign: design === context.design(),
    tests: tests.map(({ what, tries, failed }) => ({
      what,
      tries,
      found: failed === 0 ? 'Nothing' : `${failed} failed`,
    })),
  }
}
