import type { ImportContext } from '../context.ts'
import type { CouncilName } from './council-names.ts'
import { readBodies, idOf, type Bodies } from './read-bodies.ts'
import type { HeaderField } from './read-fields.ts'
import { readMeetingDays, type MeetingDay } from './read-meeting-days.ts'
import type { Reading } from './reading.ts'
import { toOf } from './to-of.ts'

/** A meeting that a report goes to; the council and the body are left out where the header does not say them. */
export interface HeaderMeeting {
  readonly council?: string
  readonly body?: string
  readonly date: string
}

/** The meetings that a header names, earliest first, what was made of each of its fields, and what it leaves unsaid. */
export interface HeaderMeetings {
  readonly meetings: readonly HeaderMeeting[]
  /** The readings of fields; a field without one was not understood for certain. */
  readonly readings: ReadonlyMap<HeaderField, Reading<unknown>>
  readonly toReview: readonly string[]
}

/** One `Date`, and the `To` that it goes with. */
interface Group {
  readonly to?: { readonly field: HeaderField; readonly bodies?: Reading<Bodies> }
  readonly dates: HeaderField
  readonly days?: Reading<readonly MeetingDay[]>
}

/** Reads every `To` and `Date`. Each day goes with the body beside it, or else with that of its own `To`. */
export function meetingsOf(
  fields: readonly HeaderField[],
  context: ImportContext,
  councils: readonly CouncilName[],
): HeaderMeetings {
  const own = fields.filter(({ label }) => label.kind === 'to' || label.kind === 'dates')
  const readings = new Map<HeaderField, Reading<unknown>>()
  const toReview: string[] = []
  const meetings: HeaderMeeting[] = []
  const bodyOf = (name: string): string => idOf(name, context.bodies) ?? name
  const councilOnly = context.councils.length === 1 ? context.councils[0]?.id : undefined

  const groups = groupsOf(fields, own, context, councils)
  for (const { to, dates, days } of groups) {
    if (!days) continue
    const bodies = to?.bodies?.value
    const needsTo = days.value.some((day) => day.bodies.length === 0)
    // Two bodies and a day for neither: which of them meets on it is not said.
    if (needsTo && bodies && bodies.ids.length > 1) continue
    readings.set(dates, days)
    if (to?.bodies) readings.set(to.field, to.bodies)
    toReview.push(...days.toReview, ...(to?.bodies?.toReview ?? []))
    if (!to && needsTo) toReview.push('The header does not say which body the report goes to')
    for (const day of days.value) {
      const named = day.bodies.length > 0 ? day.bodies.map(bodyOf) : (bodies?.ids ?? [undefined])
      const ownCouncils = councilsOf(day, dates, bodies) ?? [councilOnly]
      for (const body of named) {
        for (const council of ownCouncils) {
          if (council === undefined)
            toReview.push(`The header does not say which council meets on ${day.date}: write it beside the day`)
          meetings.push({
            ...(council === undefined ? {} : { council }),
            ...(body === undefined ? {} : { body }),
            date: day.date,
          })
        }
      }
    }
  }
  for (const { to, dates } of groups) {
    if (!to?.bodies || isUsed(to.bodies.value, meetings)) continue
    readings.delete(to.field)
    if (readings.has(dates))
      toReview.push(`Of "${to.field.value.trim()}" not everything is given a day: see that the meetings are right`)
  }
  return {
    meetings: meetings.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    readings,
    toReview: [...new Set(toReview)],
  }
}

/** The councils that meet on a day: those beside it, or of its column, or else the one that its `To` names. */
function councilsOf(day: MeetingDay, dates: HeaderField, bodies: Bodies | undefined): readonly string[] | undefined {
  if (day.councils.length > 0) return day.councils
  if (dates.label.councils.length > 0) return dates.label.councils
  return bodies?.councils.length === 1 ? bodies.councils : undefined
}

/** Whether every body and council of a `To` came to a meeting. */
function isUsed({ ids, councils }: Bodies, meetings: readonly HeaderMeeting[]): boolean {
  return (
    ids.every((id) => meetings.some(({ body }) => body === id)) &&
    councils.every((id) => meetings.some(({ council }) => council === id))
  )
}

/** Reads each `Date` with its own `To`, and each `To` that gives its own days: `To: Cabinet, 29 October 2021`. */
function groupsOf(
  fields: readonly HeaderField[],
  own: readonly HeaderField[],
  context: ImportContext,
  councils: readonly CouncilName[],
): readonly Group[] {
  const bodyNames = context.bodies.flatMap(({ names }) => names)
  return own.flatMap((field): readonly Group[] => {
    const days = readMeetingDays(field.value, councils, bodyNames)
    const isAlone = days?.value.every(({ bodies }) => bodies.length > 0) ?? false
    if (field.label.kind === 'to') return days && isAlone ? [{ dates: field, days }] : []
    const to = toOf(field, own, fields)
    if (to === 'unclear') return days && isAlone ? [{ dates: field, days }] : []
    const bodies = to && readBodies(to.value, context.bodies, councils)
    return [
      { dates: field, ...(days ? { days } : {}), ...(to ? { to: { field: to, ...(bodies ? { bodies } : {}) } } : {}) },
    ]
  })
}
