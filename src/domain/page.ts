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
  readonly feedback: Prose
  readonly enforcement: Prose
  readonly prepared: CalendarDay
  readonly reviewed: CalendarDay
}
