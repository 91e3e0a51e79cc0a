import { ADDRESS, paragraphAddress } from '../../domain/addresses.ts'
import { decisionFacetAddress, forwardPlanAddress } from '../../domain/decision-addresses.ts'
import { slugOf } from '../../domain/anchors.ts'
import { isHeld } from '../../domain/held.ts'
import { ASKED_IMPLICATIONS, IMPLICATION_KINDS } from '../../domain/implications.ts'
import { findParagraph } from '../../domain/numbering/find-paragraph.ts'
import type { Report } from '../../domain/report.ts'
import type { ViewContext } from '../view-context.ts'

/** What the law asks of a report beyond its text: what it says, that there is none, or that it is not held. */
export function dutiesView(context: ViewContext, report: Report) {
  const { index, href } = context
  const entry =
    report.forwardPlan !== undefined && isHeld(report.forwardPlan)
      ? index.forwardPlanEntry(report.forwardPlan)
      : undefined
  return {
    keyDecision: { yes: 'Yes', no: 'No', 'not held': 'Not held' }[report.keyDecision],
    announced: entry && { text: entry.title, href: href(forwardPlanAddress(entry)) },
    announcedWords: report.forwardPlan === undefined ? undefined : 'Not held',
    subjects: report.subjects.map((subject) => ({
      text: subject,
      // A subject has a list once something on it was decided.
      href:
        index.decisionsOn(report.id).length > 0 ? href(decisionFacetAddress('subject', slugOf(subject))) : undefined,
    })),
    options: isHeld(report.optionsConsidered)
      ? report.optionsConsidered.map(({ option, reason }) => ({ option, reason: isHeld(reason) ? reason : 'Not held' }))
      : [],
    optionsWords: isHeld(report.optionsConsidered) ? 'None' : 'Not held',
    papers: isHeld(report.backgroundPapers)
      ? report.backgroundPapers.map(({ title, link }) => ({
          title,
          href: link?.startsWith('/') ? href(link) : link,
        }))
      : [],
    papersWords: isHeld(report.backgroundPapers) ? 'None' : 'Not held',
    implications: implicationRows(context, report),
    implicationsHref: href(ADDRESS.implications),
  }
}

/** The kinds that every report is asked for, then what else it tells; without a grid there is nothing to show. */
function implicationRows(context: ViewContext, report: Report) {
  const told = new Map(report.implications.map((one) => [one.kind, one]))
  if (told.size === 0) return []
  return [...new Set([...ASKED_IMPLICATIONS, ...told.keys()])].map((kind) => {
    const one = told.get(kind)
    const paragraph =
      one?.paragraph === undefined ? undefined : findParagraph(report.body.paragraphs, one.paragraph).found
    return {
      kind: IMPLICATION_KINDS[kind],
      found: one ? { yes: 'Yes', no: 'No', 'not held': 'Not held' }[one.found] : 'Not held',
      signedOffBy: one && isHeld(one.signedOffBy) ? one.signedOffBy : 'Not held',
      paragraph: paragraph && {
        text: paragraph.label,
        href: context.href(paragraphAddress(report, paragraph.anchor)),
      },
    }
  })
}
