import { isCalendarDay } from '../../domain/calendar-day.ts'
import { fold, type Known } from '../context.ts'

/** A day that a header gives for a meeting, and the council that meets on it, where that is said. */
export interface MeetingDay {
  readonly date: string
  readonly council?: string
}

type Token =
  | { readonly kind: 'day'; readonly date: string; readonly inBrackets: boolean }
  | { readonly kind: 'date'; readonly day: number; readonly inBrackets: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly year: number; readonly inBrackets: boolean }
  | { readonly kind: 'council'; readonly id: string; readonly inBrackets: boolean }

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ORDINAL = '(?:st|nd|rd|th)?'
const SHAPES = [
  String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
  String.raw`(?<fd>\d{1,2})[/.-](?<fm>\d{1,2})[/.-](?<fy>\d{4}|\d{2})\b`,
  String.raw`(?<wd>\d{1,2})\s*${ORDINAL}\s*(?:of\s+)?(?<wm>${MONTH.slice(1, -1)})\.?,?\s+(?<wy>\d{4})\b`,
  String.raw`(?<om>${MONTH.slice(1, -1)})\.?,?\s+(?<oy>\d{4})\b`,
  String.raw`(?<d>\d{1,2})\s*${ORDINAL}\b`,
]

/**
 * Reads the days of meetings in all the ways that headers give them: `VALE 29/10/2021 SOUTH 04/11/2021`, `3 July 2023
 * (South) and 13 July 2023 (Vale)`, `2nd (South) / 3rd (Vale) December 2021`, `22ND SEPTEMBER, 2014`.
 */
export function readMeetingDays(written: string, councils: readonly Known[]): readonly MeetingDay[] {
  const tokens = withMonths(tokenise(written, councils))
  const days = tokens.flatMap((token, at) => (token.kind === 'day' ? [{ date: token.date, at }] : []))
  const isAfter = namesFollow(tokens)
  return days.map(({ date, at }) => {
    const council = isAfter ? councilAfter(tokens, at) : councilBefore(tokens, at)
    return council === undefined ? { date } : { date, council }
  })
}

function tokenise(written: string, councils: readonly Known[]): readonly Token[] {
  const names = councils
    .flatMap(({ id, names: all }) => all.map((name) => ({ id, name })))
    .toSorted((a, b) => b.name.length - a.name.length)
  const namePattern =
    names.length === 0 ? '(?!)' : `(?<council>${names.map(({ name }) => escapePattern(name)).join('|')})(?![\\p{L}])`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...SHAPES, namePattern].join('|')})`, 'giu')
  return [...written.matchAll(pattern)].flatMap((match): readonly Token[] => {
    const found = match.groups ?? {}
    const before = written.slice(0, match.index)
    const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')')
    if (found['council'] !== undefined) {
      const id = names.find(({ name }) => fold(name) === fold(found['council'] ?? ''))?.id
      return id === undefined ? [] : [{ kind: 'council', id, inBrackets }]
    }
    if (found['iso'] !== undefined) return dayToken(found['iso'], inBrackets)
    if (found['fd'] !== undefined) return dayToken(iso(found['fy'], Number(found['fm']), found['fd']), inBrackets)
    if (found['wd'] !== undefined) return dayToken(iso(found['wy'], monthOf(found['wm']), found['wd']), inBrackets)
    if (found['om'] !== undefined)
      return [{ kind: 'month', month: monthOf(found['om']), year: Number(found['oy']), inBrackets }]
    return [{ kind: 'date', day: Number(found['d']), inBrackets }]
  })
}

/** Gives days without a month the next month that is written: `2nd (South) / 3rd (Vale) December 2021`. */
function withMonths(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind === 'month') return []
    if (token.kind !== 'date') return [token]
    for (const later of tokens.slice(at + 1)) {
      if (later.kind === 'month')
        return dayToken(iso(String(later.year), later.month, String(token.day)), token.inBrackets)
      if (later.kind === 'day') {
        const [year = '', month = ''] = later.date.split('-')
        return dayToken(iso(year, Number(month), String(token.day)), token.inBrackets)
      }
    }
    return []
  })
}

/** Councils stand after their days where they are in brackets, or where a day comes first. */
function namesFollow(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'council' && token.inBrackets) || tokens[0]?.kind === 'day'
}

function councilAfter(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens.slice(at + 1).find((token) => token.kind === 'council')
  const between = tokens.slice(at + 1).findIndex((token) => token.kind === 'day')
  const position = tokens.slice(at + 1).findIndex((token) => token.kind === 'council')
  return next?.kind === 'council' && (between === -1 || position < between) ? next.id : undefined
}

function councilBefore(tokens: readonly Token[], at: number): string | undefined {
  const found = tokens.slice(0, at).findLast((token) => token.kind === 'council')
  return found?.kind === 'council' ? found.id : undefined
}

function dayToken(date: string, inBrackets: boolean): readonly Token[] {
  return isCalendarDay(date) ? [{ kind: 'day', date, inBrackets }] : []
}

function iso(year: string | undefined, month: number, day: string | undefined): string {
  const whole = (year ?? '').length === 2 ? `20${year}` : (year ?? '')
  return `${whole}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}
