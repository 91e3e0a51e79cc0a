import { ADDRESS, meetingAddress, reportAddress } from '../../domain/addresses.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { indexRecord } from '../../domain/index-record.ts'
import { meetingDays } from '../../domain/meeting-words.ts'
import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { bundleScript } from '../assets/bundle-script.ts'
import { siteAssets } from '../assets/site-assets.ts'
import { readyTemplates } from '../prepare-rendering.ts'

/** The first page of a copy, as it would stand in the site, and the script that searches. */
export interface PrintedStart {
  readonly html: string
  readonly script: string
}

/** Prints the first page of a copy: the meetings that are in it, its search, and what it is a copy of. */
export async function printStart(
  record: CouncilRecord,
  today: CalendarDay,
  { asked, meetings }: { readonly asked: string; readonly meetings: readonly Meeting[] },
): Promise<PrintedStart> {
  const { environment } = readyTemplates({ record, assets: await siteAssets(), today })
  const { basePath, title } = record.settings
  const href = (address: string) => `${basePath}${address.slice(1)}`
  const index = indexRecord(record)
  const named = (meeting: Meeting) => `${index.meetingName(meeting)}, ${meetingDays(meeting)}`
  const [only, ...others] = meetings
  const view = {
    address: ADDRESS.home,
    title: only && others.length === 0 ? named(only) : `Meetings of ${asked}`,
    description: `A copy of a part of ${title}, to be read without a network.`,
    section: ADDRESS.home,
    breadcrumbs: [],
    meetings: meetings.map((meeting) => ({
      name: named(meeting),
      href: href(meetingAddress(meeting)),
      papers: record.reports
        .filter((report) => report.meetings.some((one) => meetingId(one) === meetingId(meeting)))
        .map((report) => ({ text: report.title, href: href(reportAddress(report)) })),
    })),
    live: `${record.settings.address}${basePath}`,
  }
  return { html: environment.render('offline/start.njk', { view }), script: await bundleScript('search-copy.ts') }
}
