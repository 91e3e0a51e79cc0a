import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Source } from '../../domain/file-location.ts'
import { isHeld } from '../../domain/held.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import { decisionWords, reportWords, type ReadWords } from './published-words.ts'

/** A report or a decision whose words are public, and do not change in silence. */
export interface PublishedPaper {
  readonly id: string
  /** Its file in the folder of content. */
  readonly path: string
  /** The last day on which it can have been made public. */
  readonly since: CalendarDay
  readonly source: Source
  /** What it is called within a sentence, and where its title and its motion stand. */
  readonly names: { readonly paper: string; readonly title: string; readonly motion: string }
  readonly fields: { readonly title: string; readonly motion: string }
  /** The numbered parts of it, each with its line, as it is now. */
  readonly parts: Prose['paragraphs']
  readonly readWords: ReadWords
}

/** Those of a record. What was withdrawn, or is not for publication, is not among them. */
export function publishedPapers(reports: readonly Report[], decisions: readonly Decision[]): readonly PublishedPaper[] {
  return [...reports.flatMap(paperOfReport), ...decisions.flatMap(paperOfDecision)]
}

function paperOfReport(report: Report): readonly PublishedPaper[] {
  const { id, published, meetings, source, body, withdrawn, withheld } = report
  const since = isHeld(published) ? published : meetings[0]?.date
  if (since === undefined || withdrawn || withheld) return []
  return [
    {
      id,
      path: `reports/${id}.md`,
      since,
      source,
      names: { paper: 'The report', title: 'The title', motion: 'The recommendation' },
      fields: { title: 'title', motion: 'recommendation' },
      parts: body.paragraphs,
      readWords: reportWords,
    },
  ]
}

function paperOfDecision({ id, published, date, source, notForPublication }: Decision): readonly PublishedPaper[] {
  if (notForPublication !== undefined) return []
  return [
    {
      id,
      path: `decisions/${id}.md`,
      since: isHeld(published) ? published : date,
      source,
      names: { paper: 'The decision', title: 'The item', motion: 'The resolution' },
      fields: { title: 'item', motion: 'resolution' },
      parts: [],
      readWords: decisionWords,
    },
  ]
}
