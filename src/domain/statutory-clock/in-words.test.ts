import { expect, test } from 'vitest'
import { parseCalendarDay, type CalendarDay } from '../calendar-day.ts'
import { callInInWords } from './call-in.ts'
import { lastDayInWords, noticeInWords } from './notice.ts'
import { retentionInWords } from './retention.ts'

test('where the day of publication is not held, the page says by when it was due and that it cannot tell', () => {
  expect(noticeInWords({ published: 'not held' }, day('2021-10-29'))).toBe(
    'To be public by Thursday 21 October 2021, five clear days before. The day on which it was published is not held.',
  )
})

test('a paper that was in time says how many clear days there were', () => {
  expect(noticeInWords({ published: day('2022-09-22') }, day('2022-09-30'))).toBe(
    'To be public by Thursday 22 September 2022, five clear days before. It was published on 22 September 2022, 5 clear days before.',
  )
})

test('a paper that was late says why, or that nobody knows', () => {
  const late = { published: day('2022-09-29') }
  expect(noticeInWords({ ...late, reasonForLateness: 'The survey came late' }, day('2022-09-30'))).toBe(
    'To be public by Thursday 22 September 2022, five clear days before. It was published on 29 September 2022, 0 clear days before. It was late: The survey came late.',
  )
  expect(noticeInWords({ ...late, reasonForLateness: 'not held' }, day('2022-09-30'))).toContain(
    'Why it was late is not held.',
  )
})

test('a paper that went out on a bank holiday before its five clear days was not late', () => {
  expect(noticeInWords({ published: day('2023-08-28') }, day('2023-09-05'))).not.toContain('late')
})

test('of a year whose bank holidays are not known the page says that it cannot tell', () => {
  const words = 'This record cannot tell by when: it knows the bank holidays of 2013 to 2028'
  expect(lastDayInWords(day('2031-05-06'))).toBe(words)
  expect(noticeInWords({ published: day('2031-05-01') }, day('2031-05-06'))).toBe(`${words}.`)
})

test('a report is open for six years after its last meeting, its background papers for four', () => {
  const cabinet = { council: 'south', body: 'cabinet' }
  expect(
    retentionInWords([
      { ...cabinet, date: day('2021-11-04') },
      { ...cabinet, date: day('2021-10-29') },
    ]),
  ).toBe(
    'By law it stays open to inspection until 4 November 2027 at the least, six years after its last meeting; its background papers until 4 November 2025, four years after.',
  )
})

test.each([
  ['2022-07-12', 'Tuesday 19 July 2022', '20 July 2022'],
  ['2025-02-07', 'Friday 14 February 2025', '15 February 2025'],
])('a decision published on %s can be called in until %s', (published, until, effective) => {
  expect(callInInWords({ published: day(published) }, { callInDays: 5 })).toBe(
    `Until the end of ${until}, 5 clear working days after it was published; without a call-in it takes effect on ${effective}`,
  )
})

test('nothing is worked out of a call-in where the council has not said how long it is, or the day is not held', () => {
  expect(callInInWords({ published: day('2022-07-12') }, {})).toBeUndefined()
  expect(callInInWords({ published: 'not held' }, { callInDays: 5 })).toBeUndefined()
  expect(callInInWords({ published: day('2022-07-12'), noCallIn: 'It is urgent.' }, { callInDays: 5 })).toBe(
    'Not open to call-in: It is urgent.',
  )
})

function day(written: string): CalendarDay {
  const read = parseCalendarDay(written)
  if (!read) throw new Error(`${written} is no day`)
  return read
}
