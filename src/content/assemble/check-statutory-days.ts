import { formatDay, formatDayWithWeekday, type CalendarDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import { isHeld } from '../../domain/held.ts'
import type { Problem } from '../../domain/problem.ts'
import type { Report } from '../../domain/report.ts'
import type { Council } from '../../domain/settings.ts'
import { callInOf } from '../../domain/statutory-clock/call-in.ts'
import { noticeOf } from '../../domain/statutory-clock/notice.ts'
import type { Draft } from '../parse/parse-documents.ts'

/** Looks whether reports were public in time or say why not, and whether decisions take effect when their call-in is over. */
export function checkStatutoryDays({ reports, decisions, settings }: Draft, today: CalendarDay): readonly Problem[] {
  const councils = new Map(settings.flatMap((one) => one.councils).map((council) => [council.id, council]))
  return [
    ...reports.flatMap(latePapers),
    ...reports.flatMap((report) => reviewDue(report, today)),
    ...decisions.flatMap((decision) => callInDay(decision, councils.get(decision.council))),
  ]
}

/** One problem a report: the reason is given once. What is published after the meeting is told as two days that disagree. */
function latePapers({ published, reasonForLateness, meetings, source }: Report): readonly Problem[] {
  if (!isHeld(published) || reasonForLateness !== undefined) return []
  const at = meetings.findIndex(({ date }) => published <= date && noticeOf({ published }, date).isLate)
  const meeting = meetings[at]
  if (!meeting) return []
  const { last, given } = noticeOf({ published }, meeting.date)
  return [
    {
      kind: 'late-papers',
      severity: 'error',
      place: source.placeOf('published'),
      message: `The report was published on "${published}", ${given} clear ${given === 1 ? 'day' : 'days'} before the meeting of ${formatDay(meeting.date)}: papers are public five clear days before, here by ${last && formatDayWithWeekday(last)} at the latest`,
      advice: 'Add "reason-for-lateness:" and after it why, or "not held"; or correct one of the two days',
      elsewhere: { words: 'the meeting stands in', place: source.placeOf(`meetings.${at}.date`) },
    },
  ]
}

function callInDay(decision: Decision, council: Council | undefined): readonly Problem[] {
  const { effective, published, source } = decision
  const callIn = council && callInOf(decision, council)
  if (!callIn || !isHeld(effective) || effective === callIn.effective) return []
  return [
    {
      kind: 'call-in-day',
      severity: 'warning',
      place: source.placeOf('effective'),
      message: `The decision takes effect on "${effective}": it was published on ${isHeld(published) ? formatDay(published) : published}, and its call-in of ${council.callInDays} clear working days ends on ${formatDay(callIn.until)}`,
      advice: `Write ${callIn.effective}; or, where it could not be called in, add "no-call-in:" and after it why`,
      elsewhere: { words: 'the publication day stands in', place: source.placeOf('published') },
    },
  ]
}

/** Papers that are kept back are looked at again: the reason may have gone. */
function reviewDue({ withheld, exemptAppendices, source }: Report, today: CalendarDay): readonly Problem[] {
  const reviews = [
    ...(withheld?.kind === 'exempt' ? [{ review: withheld.review, field: 'exempt.review' }] : []),
    ...exemptAppendices.map(({ review }, at) => ({ review, field: `exempt-appendices.${at}.review` })),
  ]
  return reviews.flatMap(({ review, field }): readonly Problem[] =>
    review === undefined || review >= today
      ? []
      : [
          {
            kind: 'review-due',
            severity: 'warning',
            place: source.placeOf(field),
            message: `The review of "${review}" is past: today is ${formatDay(today)}`,
            advice: 'Look whether it can be public now; if not, write the day on which that is looked at again',
          },
        ],
  )
}
