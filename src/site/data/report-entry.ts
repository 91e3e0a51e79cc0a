import { councilNames } from '../../domain/body-names.ts'
import { meetingAddress, paragraphAddress, reportAddress } from '../../domain/addresses.ts'
import { decisionAddress } from '../../domain/decision-addresses.ts'
import type { RecordIndex } from '../../domain/index-record.ts'
import { isHeld } from '../../domain/held.ts'
import { OUTCOMES } from '../../domain/decision.ts'
import { meetingId, type Meeting } from '../../domain/meeting.ts'
import type { Report } from '../../domain/report.ts'
import { earlierEntries } from './earlier-entries.ts'
import { heldOrNull } from './held-or-null.ts'

/** A report as data, as far as it is for publication. */
export function anyReportEntry(index: RecordIndex, report: Report, locate: (address: string) => string) {
  return report.withheld ? withheldEntry(report, locate) : reportEntry(index, report, locate)
}

/** A report that is not for publication, as data: its title and why. */
function withheldEntry({ title, withheld, ...report }: Report, locate: (address: string) => string) {
  return { title, address: locate(reportAddress(report)), withheld }
}

/** A report as data: who, when and to whom, its paragraphs, and what was decided. `null` is a fact not held. */
export function reportEntry(index: RecordIndex, report: Report, locate: (address: string) => string) {
  return {
    title: report.title,
    address: locate(reportAddress(report)),
    withheld: null,
    reportOf: report.reportOf,
    authors: report.authors,
    wardsAffected: report.wardsAffected,
    cabinetMembers: report.cabinetMembers.map((member) => ({ ...member, council: index.council(member.council).name })),
    meetings: report.meetings.map((meeting) => ({
      council: councilNames(index, meeting),
      body: index.body(meeting.body).name,
      date: meeting.date,
      session: meeting.session ?? null,
      ...changeEntry(index.meeting(meetingId(meeting)), locate),
      address: locate(meetingAddress(meeting)),
    })),
    published: heldOrNull(report.published),
    withdrawn: report.withdrawn ?? null,
    exemptAppendices: report.exemptAppendices,
    goesOnFrom: earlierEntries(index, report, locate),
    recommendation: report.withdrawn ? null : report.recommendation.text,
    decisions: index.decisionsOn(report.id).map((decision) => ({
      address: locate(decisionAddress(decision)),
      council: councilNames(index, decision),
      date: decision.date,
      session: decision.session ?? null,
      part: decision.part ?? null,
      outcome: decision.outcomeAsPublished ?? OUTCOMES[decision.outcome],
      notForPublication: decision.notForPublication ?? null,
      resolution: isHeld(decision.resolution) ? decision.resolution.text : null,
      minute: heldOrNull(decision.minute),
      reference: heldOrNull(decision.reference),
      published: heldOrNull(decision.published),
      effective: heldOrNull(decision.effective),
    })),
    paragraphs: (report.withdrawn ? [] : report.body.paragraphs).map(({ printed, section, text, anchor }) => ({
      number: printed,
      section,
      text,
      address: locate(paragraphAddress(report, anchor)),
    })),
  }
}

/** What became of a meeting that did not go as it was called, and the address of the one its papers went to. */
function changeEntry({ change }: Meeting, locate: (address: string) => string) {
  return {
    status: change?.status ?? null,
    reason: change ? heldOrNull(change.reason) : null,
    to: change?.to ? locate(meetingAddress(change.to)) : null,
  }
}
