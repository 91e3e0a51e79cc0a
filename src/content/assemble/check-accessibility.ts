import { addMonths, formatDay, type CalendarDay } from '../../domain/calendar-day.ts'
import type { AccessibilityStatement } from '../../domain/page.ts'
import type { Problem } from '../../domain/problem.ts'

const ADVICE = 'Go through the statement, correct what is no longer so, and write the day you did it as "reviewed"'

/** The statement is reviewed at least yearly: a warning from eleven months on, and an error past twelve. */
export function checkAccessibility(
  { prepared, reviewed, source }: AccessibilityStatement,
  today: CalendarDay,
): readonly Problem[] {
  const location = source.locationOf('reviewed')
  if (reviewed < prepared) {
    return [
      {
        kind: 'dates-disagree',
        severity: 'error',
        location,
        message: `Cannot use the day it was reviewed "${reviewed}": the statement was prepared later, on ${formatDay(prepared)}`,
        advice: 'Correct one of the two days',
        elsewhere: { words: 'prepared stands in', location: source.locationOf('prepared') },
      },
    ]
  }
  const due = formatDay(addMonths(reviewed, 12))
  if (today > addMonths(reviewed, 12)) {
    return [
      {
        kind: 'statement-age',
        severity: 'error',
        location,
        message: `The statement was last reviewed on ${formatDay(reviewed)}: its yearly review was due by ${due}`,
        advice: ADVICE,
      },
    ]
  }
  if (today < addMonths(reviewed, 11)) return []
  return [
    {
      kind: 'statement-age',
      severity: 'warning',
      location,
      message: `The statement was last reviewed on ${formatDay(reviewed)}: its yearly review is due by ${due}`,
      advice: ADVICE,
    },
  ]
}
