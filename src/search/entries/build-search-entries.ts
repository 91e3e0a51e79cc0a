import { indexRecord } from '../../domain/index-record.ts'
import type { CouncilRecord } from '../../domain/record.ts'
import { clauseEntries, decisionEntry } from './decision-entries.ts'
import { meetingEntry } from './meeting-entries.ts'
import { pageEntries } from './page-entries.ts'
import { programmeEntry, projectEntry, projectTableEntry } from './project-entries.ts'
import { reportEntries } from './report-entries.ts'
import type { SearchEntry } from './search-entry.ts'
import { strategyEntries } from './strategy-entries.ts'

/** Every passage in the record that a search can open, in the record's order. */
export function buildSearchEntries(record: CouncilRecord): readonly SearchEntry[] {
  const index = indexRecord(record)
  return [
    ...record.reports.flatMap((report) => reportEntries(index, report)),
    projectTableEntry(index),
    ...record.projects.map((project) => projectEntry(index, project)),
    ...record.programmes.map((programme) => programmeEntry(index, programme)),
    ...record.meetings.map((meeting) => meetingEntry(index, meeting)),
    ...record.decisions.flatMap((decision) => [decisionEntry(index, decision), ...clauseEntries(index, decision)]),
    ...record.strategy.flatMap((document) => strategyEntries(index, document)),
    ...pageEntries(record),
  ]
}
