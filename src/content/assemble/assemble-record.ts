import { compareDays, type CalendarDay } from '../../domain/calendar-day.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import { lastDayOf } from '../../domain/forward-plan.ts'
import { currentEntry } from '../../domain/project.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import type { Draft } from '../parse/parse-documents.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkFormerAddresses } from './check-former-addresses.ts'
import { checkForwardPlan } from './check-forward-plan.ts'
import { checkFutureDays } from './check-future-days.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkLinks } from './check-links.ts'
import { checkMeetings } from './check-meetings.ts'
import { checkPictureExtras } from './check-picture-extras.ts'
import { checkPictures, shownPictures } from './check-pictures.ts'
import { checkPlanNotice } from './check-plan-notice.ts'
import { checkProgrammes } from './check-programmes.ts'
import { checkProjects } from './check-projects.ts'
import { checkReports } from './check-reports.ts'
import { checkRequired } from './check-required.ts'
import { checkStatutoryDays } from './check-statutory-days.ts'
import { checkChains } from './check-chains.ts'
import { checkCrossReferences } from './check-cross-references.ts'
import { checkStrategy } from './check-strategy.ts'
import { meetingFollower } from './follow-meetings.ts'
import { gatherMeetings } from './gather-meetings.ts'
import { knownNames } from './known-names.ts'

/** Compares all that was read with all else, and puts it in the order in which the site shows it. */
export function assembleRecord(draft: Draft, today: CalendarDay, shownAs: string): Parsed<CouncilRecord> {
  const names = knownNames(draft)
  const problems: readonly Problem[] = [
    ...checkRequired(draft, shownAs),
    ...checkAddresses(draft),
    ...checkReports(draft.reports, names),
    ...checkDecisions(draft.decisions, names, meetingFollower(draft.meetings, [])),
    ...checkMeetings(draft, names),
    ...checkForwardPlan(draft.forwardPlan, names),
    ...draft.forwardPlan.flatMap(checkPlanNotice),
    ...checkProjects(draft.projects, names),
    ...checkProgrammes(draft, names),
    ...checkStrategy(draft.strategy, names),
    ...checkChains(draft, names),
    ...draft.accessibility.flatMap((statement) => checkAccessibility(statement, today)),
    ...checkStatutoryDays(draft, today),
    ...checkFutureDays(draft, today),
    ...checkLinks(draft),
    ...checkFormerAddresses(draft),
    ...checkCrossReferences(draft),
    ...checkGlossary(draft.glossary, names),
    ...checkPictures(draft),
    ...checkPictureExtras(draft.pictures),
  ]
  const [settings] = draft.settings
  const [accessibility] = draft.accessibility
  if (!settings || !accessibility) return { problems }
  return { value: { ...inOrder(draft), settings, accessibility }, problems }
}

function inOrder(draft: Draft): Omit<CouncilRecord, 'settings' | 'accessibility'> {
  const programmes = draft.programmes.toSorted((a, b) => a.order - b.order || compareText(a.title, b.title))
  const position = new Map(programmes.map(({ slug }, index) => [slug, index]))
  const follow = meetingFollower(draft.meetings, draft.decisions)
  const programmeOf = (project: Draft['projects'][number]): number => position.get(currentEntry(project).programme) ?? 0
  return {
    reports: draft.reports
      .map((report) => ({ ...report, meetings: follow(report) }))
      .toSorted((a, b) => compareText(b.meetings[0]?.date ?? '', a.meetings[0]?.date ?? '') || compareText(a.id, b.id)),
    meetings: gatherMeetings(draft),
    decisions: draft.decisions.toSorted(
      (a, b) => compareDays(b.date, a.date) || compareText(a.source.file, b.source.file),
    ),
    forwardPlan: draft.forwardPlan.toSorted(
      (a, b) => compareDays(lastDayOf(b), lastDayOf(a)) || compareText(a.id, b.id),
    ),
    programmes,
    projects: draft.projects
      .map((project) => ({ ...project, events: project.events.toSorted((a, b) => compareDays(a.date, b.date)) }))
      .toSorted((a, b) => programmeOf(a) - programmeOf(b) || a.order - b.order || compareText(a.title, b.title)),
    strategy: draft.strategy.map((document) => ({
      ...document,
      timeline: document.timeline.toSorted((a, b) => compareDays(a.date, b.date)),
    })),
    pages: draft.pages,
    glossary: draft.glossary,
    moved: draft.moved,
    removed: draft.removed,
    guide: draft.guide,
    pictures: shownPictures(draft),
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
