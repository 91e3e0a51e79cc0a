import { formatDay, type CalendarDay } from '../../domain/calendar-day.ts'
import type { Source } from '../../domain/file-location.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** Warns of days that have not come yet where the record says what has happened. */
export function checkFutureDays(
  { reports, projects, decisions, accessibility, strategy }: Draft,
  today: CalendarDay,
): readonly Problem[] {
  const check = (day: CalendarDay, source: Source, field: string, label: string): readonly Problem[] =>
    day <= today
      ? []
      : [
          {
            kind: 'future-date',
            severity: 'warning',
            location: source.locationOf(field),
            message: `The ${label} "${day}" has not come yet: today is ${formatDay(today)}`,
            advice: 'Look whether the year and the month are right',
          },
        ]
  return [
    ...reports.flatMap(({ withdrawn, source }) =>
      withdrawn ? check(withdrawn.date, source, 'withdrawn.date', 'day of withdrawal') : [],
    ),
    ...projects.flatMap(({ history, events, source }) => [
      ...history.flatMap(({ date, index }) => check(date, source, `history.${index}.date`, 'day of the entry')),
      ...events.flatMap(({ date }, index) => check(date, source, `events.${index}.date`, 'day of the event')),
    ]),
    ...strategy.flatMap(({ timeline, source }) =>
      timeline.flatMap(({ date }, index) => check(date, source, `timeline.${index}.date`, 'day of the event')),
    ),
    ...decisions.flatMap(({ date, source }) => check(date, source, 'date', 'meeting date of the decision')),
    ...accessibility.flatMap(({ reviewed, source }) => check(reviewed, source, 'reviewed', 'day it was reviewed')),
  ]
}
