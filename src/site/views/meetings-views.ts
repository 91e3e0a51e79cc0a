import {
  ADDRESS,
  councilCalendarAddress,
  meetingAddress,
  yearAddress,
  yearCalendarAddress,
} from '../../domain/addresses.ts'
import { yearPartAddress } from '../../domain/part-addresses.ts'
import { yearAnchor } from '../../domain/anchors.ts'
import { yearOf } from '../../domain/calendar-day.ts'
import { groupBy } from '../../domain/group-by.ts'
import { changeInWords, meetingDays } from '../../domain/meeting-words.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { ViewContext } from '../view-context.ts'
import { fillYears, moreInWords } from './fill-years.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'

const TITLE = 'Meetings'

/** The list of meetings, newest first, by year, with a way to the whole of each year. */
export function meetingsView(context: ViewContext) {
  return {
    ...pageView(context, {
      address: ADDRESS.meetings,
      title: TITLE,
      description: 'Every meeting in the record, with its papers and decisions.',
    }),
    calendars: calendarLinks(context),
    years: fillYears(yearsOf(context)).map(({ year, items, more }) => ({
      year,
      anchor: yearAnchor(year),
      href: context.href(yearAddress('meetings', year)),
      meetings: items,
      more: moreInWords(more, items.length, ['meeting', 'meetings'], year),
    })),
  }
}

/** A page for each year that has meetings, and for each part of its list where one page is not enough. */
export function meetingsYearViews(context: ViewContext) {
  return yearsOf(context).flatMap(([year, meetings]) => {
    const addresses = {
      newest: yearAddress('meetings', year),
      part: (number: number) => yearPartAddress('meetings', year, number),
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
          ? [[TITLE, ADDRESS.meetings]]
          : [
              [TITLE, ADDRESS.meetings],
              [year, yearAddress('meetings', year)],
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
    { text: 'Meetings', href: href(ADDRESS.meetingsCalendar) },
    ...(councils.length < 2
      ? []
      : councils.map((id) => ({
          text: `Meetings of ${index.council(id).shortName}`,
          href: href(councilCalendarAddress(id)),
        }))),
    { text: 'What falls due', href: href(ADDRESS.dueCalendar) },
  ]
}

function yearsOf(context: ViewContext) {
  const years = groupBy(context.index.record.meetings, ({ date }) => yearOf(date))
  return [...years].map(([year, meetings]) => [year, meetings.map((meeting) => meetingLine(context, meeting))] as const)
}

function meetingLine(context: ViewContext, meeting: Meeting) {
  return {
    title: context.index.meetingName(meeting),
    day: meetingDays(meeting),
    status: meeting.change && changeInWords(meeting.change),
    href: context.href(meetingAddress(meeting)),
    papers: context.index.reportsTo(meeting.id).length,
    decisions: context.index.decisionsAt(meeting.id).length,
  }
}
