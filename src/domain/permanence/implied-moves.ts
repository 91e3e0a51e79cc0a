import { statingReports } from '../as-at.ts'
import { asAtAddress, meetingAddress, projectAddress, reportAddress } from '../addresses.ts'
import { anchorWithin, decisionAnchor, projectRowAnchor } from '../anchors.ts'
import type { Decision } from '../decision.ts'
import { isHeld } from '../held.ts'
import { entryAsAt, type Project } from '../project.ts'
import { asAtDay } from '../projects-as-at.ts'
import type { Report } from '../report.ts'
import type { Move } from './former-address.ts'
import { formatSiteAddress } from './site-address.ts'

/** What of a record has the names of reports and projects in its places. */
export interface NamedThings {
  readonly moved: readonly Move[]
  readonly reports: readonly Report[]
  readonly decisions: readonly Decision[]
  readonly projects: readonly Project[]
}

/**
 * What moves with a report or a project that has another name: the places of its decisions on the pages of meetings, the page of how
 * the projects stood at it, and the project's row on the pages of reports. What is said to have moved by itself is left out.
 */
export function impliedMoves({ moved, reports, decisions, projects }: NamedThings): readonly Move[] {
  const said = new Set(moved.map(({ from }) => formatSiteAddress(from)))
  const stating = new Set(moved.length > 0 ? statingReports({ reports, projects }) : [])
  const implied = moved.flatMap((move) => [
    ...reports
      .filter((report) => isNow(move, reportAddress(report)))
      .flatMap((report) => [
        ...ofReport(move, report, decisions),
        ...(stating.has(report) ? asAtOf(move, report) : []),
      ]),
    ...projects
      .filter((project) => isNow(move, projectAddress(project)))
      .flatMap((project) => ofProject(move, project, reports)),
  ])
  return implied.filter(({ from }) => !said.has(formatSiteAddress(from)))
}

/** The address of a report, of which the id is a part. */
const REPORT_PAGE = /^\/reports\/(\d{4}\/[^/]+)\/$/

function isNow({ from, to }: Move, address: string): boolean {
  return from.anchor === '' && to.page === address
}

function ofReport({ from, location }: Move, report: Report, decisions: readonly Decision[]): readonly Move[] {
  const [, year, slug] = /^\/reports\/(\d{4})\/([^/]+)\/$/.exec(from.page) ?? []
  if (year === undefined || slug === undefined) return []
  return decisions
    .filter((decision) => decision.report === report.id)
    .flatMap((decision) => {
      const page = meetingAddress(decision)
      const before = decisionAnchor({ year, slug }, decision.part)
      const now = decisionAnchor(report, decision.part)
      const clauses = isHeld(decision.resolution)
        ? decision.resolution.paragraphs.flatMap(({ anchor, aliases }) => [anchor, ...aliases])
        : []
      const pairs = [
        [before, now] as const,
        ...clauses.map((clause) => [anchorWithin(before, clause), anchorWithin(now, clause)] as const),
      ]
      return pairs.map(([old, anchor]) => ({ from: { page, anchor: old }, to: { page, anchor }, location }))
    })
}

function asAtOf({ from, location }: Move, report: Report): readonly Move[] {
  const [, id] = REPORT_PAGE.exec(from.page) ?? []
  if (id === undefined) return []
  return [{ from: { page: asAtAddress({ id }), anchor: '' }, to: { page: asAtAddress(report), anchor: '' }, location }]
}

function ofProject({ from, location }: Move, project: Project, reports: readonly Report[]): readonly Move[] {
  const [, slug] = /^\/projects\/([^/]+)\/$/.exec(from.page) ?? []
  if (slug === undefined) return []
  return reports
    .filter((report) => report.body.inserts.length > 0 && entryAsAt(project, report, asAtDay(report)))
    .map((report) => {
      const page = reportAddress(report)
      return {
        from: { page, anchor: projectRowAnchor({ slug }) },
        to: { page, anchor: projectRowAnchor(project) },
        location,
      }
    })
}
