import {
  ADDRESS,
  councilFeedAddress,
  projectAddress,
  projectFeedAddress,
  subjectFeedAddress,
} from '../../domain/addresses.ts'
import { slugOf } from '../../domain/anchors.ts'
import { decisionFacetAddress } from '../../domain/decision-addresses.ts'
import { followedSubjects, narrowUpdates, type NarrowUpdates } from '../../domain/narrow-updates.ts'
import { feedArchiveAddress } from '../../domain/part-addresses.ts'
import type { Update } from '../../domain/updates.ts'
import type { ViewContext } from '../view-context.ts'
import { updateView } from './update-view.ts'

/** So many updates are in the feed, and in each of its archives. */
const IN_A_FEED = 50

/**
 * The feed of the newest updates, and archives of all before it (RFC 5005). Archives are filled from the oldest on, and one
 * that is full stays as it is.
 */
export function feedViews(context: ViewContext, updates: readonly Update[]) {
  const archives = updates.length > IN_A_FEED ? Math.floor(updates.length / IN_A_FEED) : 0
  const oldestFirst = updates.toReversed()
  const archived = Array.from({ length: archives }, (_, at) =>
    oldestFirst.slice(at * IN_A_FEED, (at + 1) * IN_A_FEED).toReversed(),
  )
  const way = (number: number) =>
    number >= 1 && number <= archives ? context.href(feedArchiveAddress(number)) : undefined
  const feed = (address: string, some: readonly Update[], isArchive: boolean, number: number) => ({
    ...feedView(context, some, {
      address,
      title: 'Updates',
      subtitle: context.index.record.settings.description,
      about: ADDRESS.updates,
      id: ADDRESS.updates,
    }),
    isArchive,
    previous: way(number - 1),
    next: isArchive ? way(number + 1) : undefined,
  })
  return [
    feed(ADDRESS.feed, updates.slice(0, IN_A_FEED), false, archives + 1),
    ...archived.map((some, at) => feed(feedArchiveAddress(at + 1), some, true, at + 1)),
    ...narrowUpdates(context.index, updates, IN_A_FEED).map((narrow) => narrowView(context, narrow)),
  ]
}

interface FeedNames {
  readonly address: string
  readonly title: string
  readonly subtitle: string
  /** The page of which it tells. */
  readonly about: string
  /** What tells it from all other feeds, for ever. */
  readonly id: string
}

function feedView(context: ViewContext, updates: readonly Update[], { address, about, id, ...names }: FeedNames) {
  return {
    ...names,
    address,
    href: context.href(address),
    aboutHref: context.href(about),
    idHref: context.href(id),
    isArchive: false,
    // A feed must be of some day, also where nothing has happened yet.
    updated: updates[0]?.date ?? '1970-01-01',
    updates: updates.map((update) => updateView(context, update)),
  }
}

/** The newest updates of one project, council or subject. Older ones are in the archives of the whole. */
function narrowView(context: ViewContext, narrow: NarrowUpdates) {
  const { address, about, of, subtitle } = namesOf(context, narrow)
  return feedView(context, narrow.updates, { address, id: address, about, title: `Updates of ${of}`, subtitle })
}

function namesOf({ index }: ViewContext, narrow: NarrowUpdates) {
  if (narrow.of === 'project') {
    const { project } = narrow
    const subtitle = 'What is recorded of the project: its status, and what else is known.'
    return { address: projectFeedAddress(project), about: projectAddress(project), of: project.title, subtitle }
  }
  if (narrow.of === 'council') {
    const { id, name } = narrow.council
    const isListed = index.record.decisions.some((decision) => index.councilsOf(decision).some((one) => one.id === id))
    return {
      address: councilFeedAddress(id),
      about: isListed ? decisionFacetAddress('council', id) : ADDRESS.updates,
      of: name,
      subtitle: 'Reports to its meetings, what was decided, and meetings that changed.',
    }
  }
  const slug = slugOf(narrow.subject)
  return {
    address: subjectFeedAddress(narrow.subject),
    about: narrow.updates.some(({ kind }) => kind === 'decision')
      ? decisionFacetAddress('subject', slug)
      : ADDRESS.updates,
    of: `the subject “${narrow.subject}”`,
    subtitle: 'Reports on the subject, and what was decided on them.',
  }
}

/** The feeds of councils and subjects, as a page lists them. */
export function feedList({ index, href }: ViewContext) {
  const { settings, reports } = index.record
  return [
    ...settings.councils.map(({ id, name }) => ({ text: name, href: href(councilFeedAddress(id)) })),
    ...followedSubjects(reports).map((subject) => ({ text: subject, href: href(subjectFeedAddress(subject)) })),
  ]
}
