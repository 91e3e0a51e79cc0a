import {
  CLOCK_CALENDAR,
  councilCalendarAddress,
  meetingAddress,
  MEETINGS_CALENDAR,
  meetingsPartAddress,
  meetingsYearAddress,
  yearCalendarAddress,
} from '../../domain/addresses.ts'
import { yearOf } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { changeInWords, meetingDays } from '../../domain/meeting-words.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { ViewContext } from '../view-context.ts'
import { fillYears, moreInWords } from './fill-years.ts'
import { listPages } from './list-pages.ts'
import { meetingTitle } from './meeting-view.ts'
import { pageView } from './page-view.ts'

const TITLE = 'Meetings'

/** The list of meetings, newest first, by year, with a way to the whole of each year. */
export function meetingsView(context: ViewContext) {
  return {
    ...pageView(context, {
      address: '/meetings/',
      title: TITLE,
      description: 'Every meeting in the record, with its papers and decisions.',
    }),
    calendars: calendarLinks(context),
    years: fillYears(yearsOf(context)).map(({ year, items, more }) => ({
      year,
      href: context.href(meetingsYearAddress(year)),
      meetings: items,
      more: moreInWords(more, items.length, ['meeting', 'meetings'], year),
    })),
  }
}

/** A page for each year that has meetings, and for each part of its list where one page is not enough. */
export function meetingsYearViews(context: ViewContext) {
  return yearsOf(context).flatMap(([year, meetings]) => {
    const addresses = {
      newest: meetingsYearAddress(year),
      part: (number: number) => meetingsPartAddress(year, number),
    }
    return listPages(context, meetings, addresses).map(({ address, items, part, ways }) => ({
      ...pageView(
        context,
        {
          address,
          title: `Meetings of ${year}${part}`,
          description: `The meetings of ${year}${part}, with their papers and decisions.`,
        },
        part === ''
          ? [[TITLE, '/meetings/']]
          : [
              [TITLE, '/meetings/'],
              [year, meetingsYearAddress(year)],
            ],
      ),
      meetings: items,
      calendar: { text: `Meetings of ${year}`, href: context.href(yearCalendarAddress(year)) },
      ways,
    }))
  })
}

/** What can be subscribed to: all meetings, those of each of several councils, and what falls due. */
function calendarLinks({ href, index }: ViewContext) {
  const councils = [...new Set(index.record.meetings.map(({ council }) => council))]
  return [
    { text: 'Meetings', href: href(MEETINGS_CALENDAR) },
    ...(councils.length < 2
      ? []
      : councils.map((id) => ({
          text: `Meetings of ${index.council(id).shortName}`,
          href: href(councilCalendarAddress(id)),
        }))),
    { text: 'What falls due', href: href(CLOCK_CALENDAR) },
  ]
}

function yearsOf(context: ViewContext) {
  const years = groupBy(context.index.record.meetings, ({ date }) => yearOf(date))
  return [...years].map(([year, meetings]) => [year, meetings.map((meeting) => meetingLine(context, meeting))] as const)
}

function meetingLine(context: ViewContext, meeting: Meeting) {
  return {
    title: meetingTitle(context, meeting),
    day: meetingDays(meeting),
    status: meeting.change && changeInWords(meeting.change),
    href: context.href(meetingAddress(meeting)),
    papers: context.index.reportsTo(meeting.id).length,
    decisions: context.index.decisionsAt(meeting.id).length,
  }
}
