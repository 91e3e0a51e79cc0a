import { expect, test } from 'vitest'
import { CONTEXT } from '../fixtures/try-import.ts'
import { councilNamesOf } from './council-names.ts'
import { readMeetingDays } from './read-meeting-days.ts'

const COUNCILS = councilNamesOf(CONTEXT.councils)

function days(written: string): readonly string[] | undefined {
  return readMeetingDays(written, COUNCILS, ['Cabinet', 'Scrutiny Committee'])?.value.map(
    ({ date, councils, bodies }) => [date, ...councils, ...bodies].join(' '),
  )
}

test.each<[written: string, expected: readonly string[]]>([
  ['VALE 29/10/2021 SOUTH 04/11/2021', ['2021-10-29 vale', '2021-11-04 south']],
  ['29/10/2021 VALE 04/11/2021 SOUTH', ['2021-10-29 vale', '2021-11-04 south']],
  ['3 July 2023 (South) and 13 July 2023 (Vale)', ['2023-07-03 south', '2023-07-13 vale']],
  ['2nd (South) / 3rd (Vale) December 2021', ['2021-12-02 south', '2021-12-03 vale']],
  ['01 October 2021', ['2021-10-01']],
  ['22ND SEPTEMBER, 2014', ['2014-09-22']],
  ['South: Thursday 4 November 2021; Vale: Friday 29 October 2021', ['2021-11-04 south', '2021-10-29 vale']],
  ['South 4 November 2021, 5 November 2021 Vale', ['2021-11-04 south', '2021-11-05 vale']],
  ['South Oxfordshire District Council 4.11.21', ['2021-11-04 south']],
  ['South Oxfordshire 4 November 2021, VWHDC 5 November 2021', ['2021-11-04 south', '2021-11-05 vale']],
  ['2021-10-29 (Vale)', ['2021-10-29 vale']],
  ['South and Vale: 4 November 2021', ['2021-11-04 south vale']],
  ['4 November 2021 (South and Vale)', ['2021-11-04 south vale']],
  ['4 and 5 November 2021', ['2021-11-04', '2021-11-05']],
  ['29 October and 4 November 2021', ['2021-10-29', '2021-11-04']],
  ['28 February and 1 March 2023', ['2023-02-28', '2023-03-01']],
  ['5 & 6 April 2022', ['2022-04-05', '2022-04-06']],
  ['5/6 April 2022', ['2022-04-05', '2022-04-06']],
  ['29–30 October 2021', ['2021-10-29', '2021-10-30']],
  ['29 - 30 October 2021', ['2021-10-29', '2021-10-30']],
  ['31 October – 1 November 2021', ['2021-10-31', '2021-11-01']],
  ['29 October (Vale) – 4 November 2021 (South)', ['2021-10-29 vale', '2021-11-04 south']],
  ['29/10 and 4/11/2021', ['2021-10-29', '2021-11-04']],
  ['4 November (South) and 5 November (Vale) 2021', ['2021-11-04 south', '2021-11-05 vale']],
  ['29 October 2021 and 4 November', ['2021-10-29', '2021-11-04']],
  ['30 December 2021 and 6 January 2022', ['2021-12-30', '2022-01-06']],
  ['October 29, 2021', ['2021-10-29']],
  ['29th of October 2021', ['2021-10-29']],
  ['4 Nov ’21', ['2021-11-04']],
  ['6.30pm on Friday 29 October 2021', ['2021-10-29']],
  ['18.00, 29 October 2021', ['2021-10-29']],
  ['10 am, 29 October 2021', ['2021-10-29']],
  ['29 October 2021 at 10.00 a.m.', ['2021-10-29']],
  ['Friday, 29 October 2021, 1800 hours', ['2021-10-29']],
  ['29 October 2021, 6pm to 8pm', ['2021-10-29']],
  ['29 October 2021 at noon', ['2021-10-29']],
  ['Committee Room 2, 29 October 2021', ['2021-10-29']],
  ['29 October 2021 in the Council Chamber, Abbey House', ['2021-10-29']],
  ['29 October 2021 (Friday)', ['2021-10-29']],
  ['29 October 2021 via Microsoft Teams', ['2021-10-29']],
  ['4 November 2021, Vale Civic Hall', ['2021-11-04']],
  ['29 October 2021 (deferred to 12 November 2021)', ['2021-10-29']],
  ['29 October 2021; call-in expires 5 November 2021', ['2021-10-29']],
  ['29 October 2021 - deferred from Friday, 15 October 2021', ['2021-10-29']],
  ['Published 20 October 2021; 29 October 2021', ['2021-10-29']],
  [
    'Scrutiny Committee 1 November 2021, Cabinet 4 November 2021',
    ['2021-11-01 Scrutiny Committee', '2021-11-04 Cabinet'],
  ],
  [
    'Cabinet: South 4 November 2021; Cabinet: Vale 5 November 2021',
    ['2021-11-04 south Cabinet', '2021-11-05 vale Cabinet'],
  ],
])('"%s" gives its days and nothing else', (written, expected) => {
  expect(days(written)).toEqual(expected)
})

test.each([
  '31 February 2021',
  'to be confirmed',
  'October 2021',
  '29 October',
  '30 December and 6 January 2022',
  '30 and 1 November 2021',
  '29/30 February 2023',
  '3–5 April 2022',
  '1 to 30 November 2021',
  'South and Vale: 4 and 5 November 2021',
  '4 and 5 November 2021 (South)',
  '29 October 2021 and 7',
  '01235 422422',
  '29 October 2021, tel 01235 422422',
  '10/29/2021',
  '29 October 2021 deferred',
  '5 November 2021 (call-in)',
  'Deferred to 12 November 2021',
  'Monday to Friday',
  'Item 7, 29 October 2021',
  '2021',
  '4 November 2021 (2022)',
  '7 6.30pm on 29 October 2021',
  '4 5 November 2021',
])('"%s" could be read in more than one way, and is left to the officer', (written) => {
  expect(days(written)).toBeUndefined()
})

test.each([
  [
    '6.30pm on Tuesday 29 October 2021',
    ['The header says Tuesday, but that day is Friday 29 October 2021: see which is right'],
    ['Time "6.30pm"'],
  ],
  ['Friday 29 October 2021', [], []],
  [
    '29 October 2021 (Monday)',
    ['The header says Monday, but that day is Friday 29 October 2021: see which is right'],
    [],
  ],
  [
    '29 October 2021 (deferred to 12 November 2021)',
    ['"(deferred to 12 November 2021)" is taken for no meeting of this report: see that the meetings are right'],
    ['"(deferred to 12 November 2021)"'],
  ],
  ['Committee Room 2, 29 October 2021', [], ['Place "Committee Room 2"']],
])('of "%s" is told what is no day, and what does not fit', (written, toReview, unheld) => {
  const reading = readMeetingDays(written, COUNCILS, ['Cabinet'])
  expect(reading?.toReview).toEqual(toReview)
  expect(reading?.unheld.map(({ what }) => what)).toEqual(unheld)
})
