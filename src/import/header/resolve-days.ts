import { isCalendarDay, type CalendarDay } from '../../domain/calendar-day.ts'
import type { DayToken } from './day-tokens.ts'

type DateToken = Extract<DayToken, { kind: 'date' }>

/** A day in a line, by the place of its token. */
export interface ResolvedDay {
  readonly date: CalendarDay
  readonly at: number
}

/** Days of one line that lie further apart than this were not put right by the year that one of them lent another. */
const FURTHEST_APART = 62

/**
 * Gives every day of a line its own month and year. A day with a month of its own borrows the year alone, from the next that has
 * one: `29 October and 4 November 2021`. A day without a month borrows that of the next, if it comes before it: `5 & 6 April`.
 * Undefined where one is not a real day or its month or year is not certain.
 */
export function resolveDays(tokens: readonly DayToken[]): readonly ResolvedDay[] | undefined {
  const days: ResolvedDay[] = []
  let lender: { readonly month?: number; readonly year?: number; readonly day?: number } = {}
  let isMonthFree = false
  let isYearFree = false
  for (const [at, token] of [...tokens.entries()].toReversed()) {
    if (token.kind === 'month') {
      if (isMonthFree) return undefined
      lender = token.year === undefined ? { ...lender, month: token.month } : { month: token.month, year: token.year }
      isMonthFree = true
    }
    if (token.kind === 'year') {
      if (isYearFree || isMonthFree) return undefined
      lender = { year: token.year }
      isYearFree = true
    }
    if (token.kind !== 'date') continue
    if (isYearFree && (token.year !== undefined || token.month === undefined)) return undefined
    const month = token.month ?? lender.month
    const year = token.year ?? lender.year ?? yearBefore(tokens.slice(0, at))
    const borrowsBoth = token.month === undefined && !isMonthFree
    if (month === undefined || year === undefined) return undefined
    if (borrowsBoth && (lender.day ?? 0) <= token.day) return undefined
    if (isMonthFree && token.month !== undefined) return undefined
    const isLent = token.month === undefined || token.year === undefined
    if (isLent && !isSetApart(tokens, at, days[0]?.at)) return undefined
    const date = `${year}-${String(month).padStart(2, '0')}-${String(token.day).padStart(2, '0')}`
    if (!isCalendarDay(date)) return undefined
    days.unshift({ date, at })
    lender = { month, year, day: token.day }
    isMonthFree = false
    isYearFree = false
  }
  return isMonthFree || isYearFree || !areNear(days, tokens) || !areRanges(days, tokens) ? undefined : days
}

/** Whether a sign or a council stands between a day and the next that lends to it, and no time or place: `7 6.30pm on 29 October`. */
function isSetApart(tokens: readonly DayToken[], at: number, next: number | undefined): boolean {
  if (next === undefined) return true
  const between = tokens.slice(at + 1, next).map(({ kind }) => kind)
  const isSign = between.some((kind) => kind === 'break' || kind === 'range' || kind === 'council' || kind === 'body')
  return isSign && !between.includes('time') && !between.includes('room')
}

/** The year of the last day before: `29 October 2021 and 4 November`. */
function yearBefore(tokens: readonly DayToken[]): number | undefined {
  return tokens.findLast((token): token is DateToken => token.kind === 'date' && token.year !== undefined)?.year
}

/** Whether no day is months away from the one that lent it its year: `30 December and 6 January 2022` is not. */
function areNear(days: readonly ResolvedDay[], tokens: readonly DayToken[]): boolean {
  return days.every(({ date, at }) => {
    const token = tokens[at]
    return (
      token?.kind !== 'date' ||
      token.year !== undefined ||
      days.every((other) => apart(date, other.date) <= FURTHEST_APART)
    )
  })
}

/** A dash between two days means both only where no day lies between them, or a council stands with each. */
function areRanges(days: readonly ResolvedDay[], tokens: readonly DayToken[]): boolean {
  return days.every(({ date, at }, index) => {
    const next = days[index + 1]
    if (!next) return true
    const between = tokens.slice(at + 1, next.at)
    if (
      !between.some(({ kind }) => kind === 'range') ||
      between.some(({ kind }) => kind === 'council' || kind === 'body')
    )
      return true
    return date < next.date && apart(date, next.date) === 1
  })
}

/** How many days lie between two. UTC, so that no change of the clocks makes a day shorter. */
function apart(one: CalendarDay, other: CalendarDay): number {
  return Math.abs(Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / 86_400_000
}
