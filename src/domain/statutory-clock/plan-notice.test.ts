import { expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../calendar-day.ts'
import { planNoticeInWords, planNoticeOf, type Announced } from './plan-notice.ts'

test('28 clear days are days of the calendar: neither the day of the notice nor that of the decision counts', () => {
  // From Monday 4 October to Tuesday 2 November 2021 lie the 27 days left of October and the first of November.
  expect(planNoticeOf(announced('2021-10-04', '2021-11-02'))).toMatchObject({ given: 28, isShort: false })
  expect(planNoticeOf(announced('2021-10-05', '2021-11-02'))).toMatchObject({
    last: '2021-10-04',
    given: 27,
    isShort: true,
    needsUrgency: false,
  })
})

test('where the matter is decided within a period, the notice is counted to its first day', () => {
  const period = { from: day('2021-11-02'), until: day('2021-11-30') }
  expect(planNoticeOf({ ...announced('2021-10-05', '2021-11-02'), when: period })?.isShort).toBe(true)
})

test('the general exception needs five clear working days: with four, urgency has to be agreed to', () => {
  // 26, 27, 28 October and 1 November, then also 25 October: the weekend does not count.
  expect(planNoticeOf(announced('2021-10-25', '2021-11-02'))?.needsUrgency).toBe(false)
  expect(planNoticeOf(announced('2021-10-26', '2021-11-02'))?.needsUrgency).toBe(true)
})

test('of a decision that is not a key decision no notice is asked', () => {
  const entry: Announced = { ...announced('2021-11-01', '2021-11-02'), keyDecision: 'no' }
  expect(planNoticeOf(entry)).toBeUndefined()
  expect(planNoticeInWords(entry)).toBeUndefined()
})

test('a page says how long the notice was, and under which rule it was shorter', () => {
  const short = announced('2021-10-05', '2021-11-02')
  const began =
    'To be public by 4 October 2021, 28 clear days before a key decision. It was published on 5 October 2021, 27 clear days before.'
  expect(planNoticeInWords(announced('2021-10-04', '2021-11-02'))).toBe(
    'To be public by 4 October 2021, 28 clear days before a key decision. It was published on 4 October 2021, 28 clear days before.',
  )
  expect(planNoticeInWords(short)).toBe(`${began} Why less notice was given is not held.`)
  expect(planNoticeInWords({ ...short, generalException: 'The grant ends on 5 November' })).toBe(
    `${began} Less notice was given under the general exception (regulation 10): The grant ends on 5 November.`,
  )
  expect(planNoticeInWords({ ...short, specialUrgency: 'not held' })).toBe(
    `${began} It was agreed to be urgent (regulation 11); why is not held.`,
  )
})

test('a notice whose day is not held says by when it was due', () => {
  expect(planNoticeInWords({ ...announced('2021-10-04', '2021-11-02'), published: 'not held' })).toBe(
    'To be public by 4 October 2021, 28 clear days before a key decision. The day on which it was published is not held.',
  )
})

function announced(published: string, decided: string): Announced {
  return { keyDecision: 'yes', published: day(published), when: { date: day(decided) } }
}

function day(written: string): CalendarDay {
  const read = parseCalendarDay(written)
  if (!read) throw new Error(`${written} is no day`)
  return read
}
