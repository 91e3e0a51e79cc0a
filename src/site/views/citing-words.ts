import { formatDay } from '../../domain/calendar-day.ts'
import type { Citing } from '../../domain/citations/citation.ts'
import { isHeld } from '../../domain/held.ts'
import { meetingDay } from '../../domain/meeting-words.ts'
import { asAtDay } from '../../domain/projects-as-at.ts'
import type { Prose } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'

/** What refers to a paragraph of a report, in words: `Paragraph 17`, `The coast, a year on (10 September 2024), paragraph 1`. */
export function citingWords(context: ViewContext, cited: Report, by: Citing): string {
  switch (by.kind) {
    case 'report':
      return inReport(cited, by.report, numberWords('paragraph', by.report.body, by.within))
    case 'recommendation':
      return inReport(
        cited,
        by.report,
        numberWords('recommendation', by.report.recommendation, by.within) ?? 'recommendation',
      )
    case 'decision': {
      const { decision } = by
      const clause = isHeld(decision.resolution) ? numberWords('resolution', decision.resolution, by.within) : undefined
      const made = `Decision of ${context.index.meetingName(decision)}, ${meetingDay(decision)}`
      return [made, decision.part, clause].filter((words) => words !== undefined).join(', ')
    }
    case 'strategy':
      return `${by.document.label}: ${by.document.title}`
    case 'programme':
      return `Programme: ${by.programme.title}`
    case 'project':
      return by.project.title
    case 'term':
      return `Glossary: ${by.term.term}`
  }
}

function inReport(cited: Report, report: Report, place: string | undefined): string {
  if (report.id === cited.id)
    return place === undefined ? 'This report' : place.charAt(0).toUpperCase() + place.slice(1)
  const name = `${report.title} (${formatDay(asAtDay(report))})`
  return place === undefined ? name : `${name}, ${place}`
}

/** The number of the text that has the anchor, or else the heading; undefined where it is neither. */
function numberWords(unit: string, { paragraphs, headings }: Prose, within: string): string | undefined {
  const paragraph = paragraphs.find(({ anchor }) => anchor === within)
  if (paragraph) return `${unit} ${paragraph.label}`
  const heading = headings.find(({ anchor }) => anchor === within)
  return heading && `under “${heading.text}”`
}
