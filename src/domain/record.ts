import type { Decision } from './decision.ts'
import type { ForwardPlanEntry } from './forward-plan.ts'
import type { Term } from './glossary.ts'
import type { Guide } from './guide.ts'
import type { Meeting } from './meeting.ts'
import type { AccessibilityStatement, Page } from './page.ts'
import type { Move, Removal } from './permanence/former-address.ts'
import type { Past } from './past.ts'
import type { Picture } from './picture.ts'
import type { Programme } from './programme.ts'
import type { Project } from './project.ts'
import type { Report } from './report.ts'
import type { Settings } from './settings.ts'
import type { StrategyDocument } from './strategy.ts'

/** Everything the council publishes, read and cross-checked: every reference in it resolves. */
export interface CouncilRecord {
  readonly settings: Settings
  /** Newest first, by first meeting. */
  readonly reports: readonly Report[]
  /** Newest first. */
  readonly meetings: readonly Meeting[]
  /** Newest first. */
  readonly decisions: readonly Decision[]
  /** Newest first, by the last day on which each can be decided. */
  readonly forwardPlan: readonly ForwardPlanEntry[]
  /** In their written order. */
  readonly programmes: readonly Programme[]
  /** In their programme's order, then their own. */
  readonly projects: readonly Project[]
  readonly strategy: readonly StrategyDocument[]
  readonly pages: readonly Page[]
  readonly accessibility: AccessibilityStatement
  /** In the alphabet's order. */
  readonly glossary: readonly Term[]
  /** Where what was published before is now, and what of it is gone. */
  readonly moved: readonly Move[]
  readonly removed: readonly Removal[]
  readonly guide: Guide
  /** Those that a published text shows, and no other. */
  readonly pictures: readonly Picture[]
  /** What stood in the files before; absent where no history is at hand, or none was asked for. */
  readonly past?: Past
}
