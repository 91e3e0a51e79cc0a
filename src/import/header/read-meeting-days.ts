import { formatDayWithWeekday, type CalendarDay } from '../../domain/calendar-day.ts'
import type { CouncilName } from './council-names.ts'
import { tokeniseDays, type DayToken } from './day-tokens.ts'
import { pairOwners, type Pairable } from './pair-owners.ts'
import { ifAccounted, type Reading, type Unheld } from './reading.ts'
import { resolveDays, type ResolvedDay } from './resolve-days.ts'
import { setApartDays } from './set-apart-days.ts'

/** A day that a header gives for a meeting, and the councils and bodies that meet on it, as far as that is said. */
export interface MeetingDay {
  readonly date: CalendarDay
  readonly councils: readonly string[]
  /** As printed. */
  readonly bodies: readonly string[]
}

/**
 * Reads the days of meetings in the ways that headers give them: `VALE 29/10/2021 SOUTH 04/11/2021`, `2nd (South) / 3rd (Vale)
 * December 2021`, `6.30pm on Friday 29 October 2021`. Undefined where any word of it is not understood.
 */
export function readMeetingDays(
  written: string,
  councils: readonly CouncilName[],
  bodies: readonly string[],
): Reading<readonly MeetingDay[]> | undefined {
  const { main, asides } = setApartDays(written)
  const tokens = tokeniseDays(main, councils, bodies)
  const isClear = asides.every(
    (aside) => tokeniseDays(aside, [], []).filter(({ kind }) => kind === 'date').length === 1,
  )
  const days = resolveDays(tokens)
  if (!isClear || !days || days.length === 0 || tokens.some(({ kind }) => kind === 'unknown')) return undefined
  const byCouncil = pairOwners(pairables(tokens, (token) => (token.kind === 'council' ? token.id : undefined)))
  const byBody = pairOwners(pairables(tokens, (token) => (token.kind === 'body' ? token.name : undefined)))
  if (!byCouncil || !byBody) return undefined
  return ifAccounted(written, {
    value: days.map(({ date }, at) => ({ date, councils: byCouncil[at] ?? [], bodies: byBody[at] ?? [] })),
    held: [],
    spent: tokens.filter(({ kind }) => kind !== 'time' && kind !== 'room').map(({ text }) => text),
    unheld: [...tokens.flatMap(unheldBy), ...asides.map(asideUnheld)],
    toReview: [
      ...wrongWeekdays(tokens, days),
      ...asides.map((aside) => `"${aside}" is taken for no meeting of this report: see that the meetings are right`),
    ],
  })
}

function pairables(tokens: readonly DayToken[], ownerOf: (token: DayToken) => string | undefined): readonly Pairable[] {
  return tokens.flatMap((token): readonly Pairable[] => {
    const owner = ownerOf(token)
    if (owner !== undefined) return [{ kind: 'owner', id: owner }]
    if (token.kind === 'date') return [{ kind: 'thing' }]
    return token.kind === 'break' || token.kind === 'range' ? [{ kind: 'break' }] : []
  })
}

function unheldBy({ kind, text }: DayToken): readonly Unheld[] {
  if (kind === 'time') return [{ what: `Time "${text}"`, why: 'a meeting is given by its day', text }]
  if (kind === 'room') return [{ what: `Place "${text.trim()}"`, why: 'a meeting is given by its day', text }]
  return []
}

function asideUnheld(aside: string): Unheld {
  return { what: `"${aside}"`, why: 'it is taken for no meeting of this report', text: aside }
}

/** Tells each weekday that is not that of its day: the next one, or the last where no other follows. */
function wrongWeekdays(tokens: readonly DayToken[], days: readonly ResolvedDay[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'weekday') return []
    const before = days.findLast((day) => day.at < at)
    const after = days.find((day) => day.at > at)
    const isAfter =
      before !== undefined && tokens[at - 1]?.text !== undefined && /[(,]/.test(tokens[at - 1]?.text ?? '')
    const day = after === undefined || (isAfter && /^[),;]?$/.test(tokens[at + 1]?.text ?? '')) ? before : after
    if (!day || formatDayWithWeekday(day.date).toLowerCase().startsWith(token.text.slice(0, 3).toLowerCase())) return []
    return [`The header says ${token.text}, but that day is ${formatDayWithWeekday(day.date)}: see which is right`]
  })
}
