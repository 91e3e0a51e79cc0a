import { assetsAddress, strategyAddress, timelineAddress } from '../../domain/addresses.ts'
import { formatDay } from '../../domain/calendar-day.ts'
import { asAtDay } from '../../domain/projects-as-at.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { ASSET_STATES, type StrategyDocument } from '../../domain/strategy.ts'
import { councilOptions, makeEntry, plainOptions, programmeOptions, type EntryFacts } from './make-entry.ts'
import { passageEntries } from './passage-entries.ts'
import type { SearchEntry } from './search-entry.ts'

/** The strategy or an annex: its passages, the assets it lists, and the events in its life. */
export function strategyEntries(index: RecordIndex, document: StrategyDocument): readonly SearchEntry[] {
  const report = index.report(document.report)
  const address = strategyAddress(document)
  const facts: Omit<EntryFacts, 'text' | 'names'> = {
    address,
    pageTitle: document.view === 'overview' ? document.title : `${document.label}: ${document.title}`,
    kind: 'strategy',
    date: asAtDay(report),
    filters: {
      year: plainOptions([report.year]),
      council: councilOptions(
        index,
        report.meetings.map(({ council }) => council),
      ),
    },
  }
  return [
    ...passageEntries({ ...facts, names: [document.label, document.title] }, document.body),
    ...document.assets.map(({ name, state, text, programme }) =>
      makeEntry({
        ...facts,
        address: assetsAddress(document),
        label: name,
        section: ASSET_STATES[state],
        text,
        filters: {
          ...facts.filters,
          ...(programme !== undefined && { programme: programmeOptions(index, [programme]) }),
        },
      }),
    ),
    ...document.timeline.map(({ date, text, source }) =>
      makeEntry({
        ...facts,
        address: timelineAddress(document),
        label: formatDay(date),
        text: `${text} (${source})`,
      }),
    ),
  ]
}
