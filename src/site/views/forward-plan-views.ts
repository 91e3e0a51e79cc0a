import { ADDRESS, meetingAddress, reportAddress } from '../../domain/addresses.ts'
import { forwardPlanAddress, forwardPlanPastAddress, listPartAddress } from '../../domain/decision-addresses.ts'
import { councilNames } from '../../domain/body-names.ts'
import { formatDay, formatDayWithWeekday, type CalendarDay } from '../../domain/calendar-day.ts'
import { comingPapers, stateOf, type EntryState } from '../../domain/coming.ts'
import type { ForwardPlanEntry } from '../../domain/forward-plan.ts'
import { isHeld, type Held } from '../../domain/held.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { planNoticeInWords } from '../../domain/statutory-clock/plan-notice.ts'
import type { ViewContext } from '../view-context.ts'
import { listPages } from './list-pages.ts'
import { pageView } from './page-view.ts'

const TITLE = 'Forward plan'
/** So many papers of meetings to come are listed; the meetings themselves list all. */
const MOST_PAPERS = 60

const STATES: Readonly<Record<EntryState, string>> = {
  'to-come': 'To come',
  undecided: 'The day has passed, and no decision is recorded',
  decided: 'Decided',
  withdrawn: 'Taken out of the plan',
}

/** What is coming, as at the day of the build: when, by whom, and whom to write to. */
export function forwardPlanView(context: ViewContext, today: CalendarDay) {
  const { index } = context
  const entries = index.record.forwardPlan.map((entry) => ({ entry, state: stateOf(index, entry, today) }))
  const papers = comingPapers(index, today)
  const lines = (state: EntryState) =>
    entries.filter((one) => one.state === state).map(({ entry }) => entryLine(context, entry, state))
  const isPast = entries.some(({ state }) => state === 'decided' || state === 'withdrawn')
  return {
    ...pageView(context, {
      address: ADDRESS.forwardPlan,
      title: TITLE,
      description: 'Decisions to come: when they will be made, by whom, and whom to write to.',
    }),
    day: formatDay(today),
    toCome: lines('to-come').toReversed(),
    undecided: lines('undecided'),
    papers: papers.slice(0, MOST_PAPERS).map(({ report, meeting }) => ({
      title: report.title,
      href: context.href(reportAddress(report)),
      meeting: index.meetingName(meeting),
      meetingHref: context.href(meetingAddress(meeting)),
      day: meetingDay(meeting, formatDayWithWeekday),
      isKey: report.keyDecision === 'yes',
    })),
    pastHref: isPast ? context.href(forwardPlanPastAddress()) : undefined,
    contact: index.record.settings.contact,
  }
}

/** The entries that nothing more is to come of, newest first. */
export function forwardPlanPastViews(context: ViewContext, today: CalendarDay) {
  const { index } = context
  const lines = index.record.forwardPlan.flatMap((entry) => {
    const state = stateOf(index, entry, today)
    return state === 'decided' || state === 'withdrawn' ? [entryLine(context, entry, state)] : []
  })
  if (lines.length === 0) return []
  const addresses = {
    newest: forwardPlanPastAddress(),
    part: (part: number) => listPartAddress(forwardPlanPastAddress(), part),
  }
  return listPages(context, lines, addresses).map(({ address, items, part, ways }) => ({
    ...pageView(
      context,
      {
        address,
        title: `Earlier entries of the forward plan${part}`,
        description: `Matters of the forward plan that were decided or taken out${part}.`,
      },
      [[TITLE, ADDRESS.forwardPlan]],
    ),
    entries: items,
    ways,
  }))
}

function entryLine(context: ViewContext, entry: ForwardPlanEntry, state: EntryState) {
  return {
    title: entry.title,
    href: context.href(forwardPlanAddress(entry)),
    state: STATES[state],
    isKey: entry.keyDecision === 'yes',
    who: decisionMakerName(context, entry),
    when: whenInWords(entry),
    contact: entry.contact,
  }
}

/** The page of one entry: the eight items of regulation 9, and what became of it. */
export function forwardPlanEntryView(context: ViewContext, entry: ForwardPlanEntry, today: CalendarDay) {
  const { index } = context
  const state = stateOf(index, entry, today)
  return {
    ...pageView(
      context,
      {
        address: forwardPlanAddress(entry),
        title: entry.title,
        description: `Notice of a ${entry.keyDecision === 'yes' ? 'key decision' : 'decision'} to be made by ${decisionMakerName(context, entry)} ${whenInWords(entry)}.`,
      },
      [[TITLE, ADDRESS.forwardPlan]],
    ),
    state: STATES[state],
    withdrawn: entry.withdrawn && { day: formatDay(entry.withdrawn.date), reason: entry.withdrawn.reason },
    reports: index.reportsAnnouncedBy(entry.id).map((report) => ({
      text: report.title,
      href: context.href(reportAddress(report)),
    })),
    notice:
      entry.keyDecision === 'yes'
        ? `A key decision is to be made on behalf of ${councilOf(context, entry)}.`
        : `A decision that is not a key decision is to be made on behalf of ${councilOf(context, entry)}.`,
    matter: entry.title,
    reference: entry.reference,
    who: decisionMakerName(context, entry),
    members: 'body' in entry.decisionMaker ? listWords(entry.decisionMaker.members) : undefined,
    when: whenInWords(entry),
    documents: isHeld(entry.documents) ? entry.documents : [],
    documentsWords: isHeld(entry.documents) ? 'None' : 'Not held',
    documentsFrom: heldWords(entry.documentsFrom),
    otherDocuments: heldWords(entry.otherDocuments),
    contact: entry.contact,
    // Only of a key decision the law says by when.
    published: planNoticeInWords(entry) ?? (isHeld(entry.published) ? formatDay(entry.published) : 'Not held'),
  }
}

function councilOf({ index }: ViewContext, { council, decisionMaker }: ForwardPlanEntry): string {
  return 'body' in decisionMaker
    ? councilNames(index, { council, body: decisionMaker.body })
    : index.council(council).name
}

function decisionMakerName({ index }: ViewContext, { council, decisionMaker }: ForwardPlanEntry): string {
  if ('body' in decisionMaker) return index.meetingName({ council, body: decisionMaker.body })
  const { name, title } = decisionMaker
  return `${name}${title === undefined ? '' : `, ${title}`} (${index.council(council).shortName})`
}

function whenInWords({ when }: ForwardPlanEntry): string {
  return 'date' in when
    ? `on ${formatDayWithWeekday(when.date)}`
    : `between ${formatDay(when.from)} and ${formatDay(when.until)}`
}

function listWords(words: Held<readonly string[]>): string {
  if (!isHeld(words)) return 'Not held'
  return words.length === 0 ? 'None' : words.join('; ')
}

function heldWords(words: Held<string>): string {
  return isHeld(words) ? words : 'Not held'
}
