import { pageAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import type { AccessibilityStatement, Page } from '../../domain/page.ts'
import { plainProse } from '../prose-contexts.ts'
import type { ViewContext } from '../view-context.ts'
import { pageView } from './page-view.ts'

/** A page of the site's own, such as About. */
export function ownPageView(context: ViewContext, page: Page) {
  const [firstPassage] = page.body.passages
  return {
    ...pageView(context, {
      address: pageAddress(page),
      title: page.title,
      description: firstPassage?.text.split(/(?<=\.)\s/)[0] ?? page.title,
    }),
    bodyHtml: page.body.toHtml(plainProse(context)),
  }
}

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
    feedbackHtml: html(statement.feedback),
    enforcementHtml: html(statement.enforcement),
    prepared: formatDay(statement.prepared),
    reviewed: formatDay(statement.reviewed),
  }
}
