import type { Decision } from './decision.ts'
import type { RecordIndex } from './index-record.ts'
import { meetingId, type MeetingReference } from './meeting.ts'
import type { Report } from './report.ts'

/** A meeting on the way of a paper, and what was decided on it there. */
export interface Step {
  readonly meeting: MeetingReference
  readonly decisions: readonly Decision[]
}

/** The way of a paper through the bodies of one council, earliest first. */
export interface Way {
  readonly council: string
  readonly steps: readonly Step[]
}

/** The ways of a paper, one for each council it went to. What a joint committee did is a step on the way of each of its councils. */
export function waysOf(index: RecordIndex, report: Pick<Report, 'id' | 'meetings'>): readonly Way[] {
  const decisions = index.decisionsOn(report.id)
  const steps = report.meetings.map((meeting) => ({
    meeting,
    decisions: decisions.filter((decision) => meetingId(decision) === meetingId(meeting)),
    councils: index.councilsOf(meeting).map(({ id }) => id),
  }))
  const councils = [...new Set(steps.flatMap((step) => step.councils))]
  return councils.map((council) => ({
    council,
    steps: steps
      .filter((step) => step.councils.includes(council))
      .map(({ meeting, decisions: made }) => ({ meeting, decisions: made })),
  }))
}
