import type { CalendarDay } from './calendar-day.ts'
import type { Source } from './file-location.ts'
import type { Prose } from './prose.ts'

/** A page of the site's own, such as About. */
export interface Page {
  readonly slug: string
  readonly title: string
  readonly body: Prose
  readonly source: Source
}

/** How far a site conforms to WCAG 2.2 AA, in the model statement's three words. */
export type Conformance = 'fully' | 'partially' | 'not'

/** An accessibility statement in the model form that the 2018 regulations ask for. No head of it may be missing. */
export interface AccessibilityStatement extends Page {
  readonly scope: string
  readonly conformance: Conformance
  readonly nonCompliance: Prose
  readonly disproportionateBurden: Prose
  readonly outOfScope: Prose
  readonly tested: Prose
  /** What programs found that were last run over the site; absent where that is not held. */
  readonly testResults?: TestResults
  readonly feedback: Prose
  readonly enforcement: Prose
  readonly prepared: CalendarDay
  readonly reviewed: CalendarDay
}

/** What tests found that programs ran over every kind of page. */
export interface TestResults {
  readonly day: CalendarDay
  /** The mark of the templates, styles and script that were tested. */
  readonly design: string
  readonly tests: readonly TestResult[]
}

/** One thing that was tried, how often, and how often it was not as it should be. */
export interface TestResult {
  readonly what: string
  readonly tries: number
  readonly failed: number
}
