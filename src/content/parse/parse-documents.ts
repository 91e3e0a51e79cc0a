import type { Decision } from '../../domain/decision.ts'
import type { ForwardPlanEntry } from '../../domain/forward-plan.ts'
import type { Term } from '../../domain/glossary.ts'
import type { Guide } from '../../domain/guide.ts'
import type { Allowance } from '../../domain/leaks/leak.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { AccessibilityStatement, Page } from '../../domain/page.ts'
import { impliedMoves } from '../../domain/permanence/implied-moves.ts'
import type { Move, Removal } from '../../domain/permanence/former-address.ts'
import type { Picture } from '../../domain/picture.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Project } from '../../domain/project.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { Settings } from '../../domain/settings.ts'
import type { StrategyDocument } from '../../domain/strategy.ts'
import type { ClassifiedFile } from '../files/classify-file.ts'
import type { ContentDocument, Documents } from '../read-documents.ts'
import { gatherGuide } from './gather-guide.ts'
import { parseAccessibility } from './parse-accessibility.ts'
import { parseAllowed } from './parse-allowed.ts'
import { parseDecision } from './parse-decision.ts'
import { parseForwardPlan } from './parse-forward-plan.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseGuidePage, parseProblemPage } from './parse-guide.ts'
import { parseMeeting } from './parse-meeting.ts'
import { parseMoved, parseRemoved } from './parse-moved.ts'
import { parsePage } from './parse-page.ts'
import { parseProgramme } from './parse-programme.ts'
import { parseProject } from './parse-project.ts'
import { parseReport } from './parse-report.ts'
import { parseSettings } from './parse-settings.ts'
import { parseStrategy } from './parse-strategy.ts'

/** Everything that could be read of a record, each by itself; nothing is compared yet, and lists are in their written order. */
export interface Draft {
  readonly settings: readonly Settings[]
  readonly reports: readonly Report[]
  readonly projects: readonly Project[]
  readonly programmes: readonly Programme[]
  readonly strategy: readonly StrategyDocument[]
  readonly meetings: readonly Meeting[]
  readonly decisions: readonly Decision[]
  readonly forwardPlan: readonly ForwardPlanEntry[]
  readonly pages: readonly Page[]
  readonly accessibility: readonly AccessibilityStatement[]
  readonly glossary: readonly Term[]
  /** Where what was published before is now, and what of it is gone. */
  readonly moved: readonly Move[]
  readonly removed: readonly Removal[]
  /** Words that look like leaks and are none. */
  readonly allowed: readonly Allowance[]
  readonly guide: Guide
  /** Every picture there is, shown or not. */
  readonly pictures: readonly Picture[]
  /** The files that are there but could not be read. */
  readonly broken: readonly ClassifiedFile[]
}

/** How a document of each kind is read. */
const PARSERS = {
  settings: parseSettings,
  report: parseReport,
  project: parseProject,
  programme: parseProgramme,
  strategy: parseStrategy,
  meeting: parseMeeting,
  decision: parseDecision,
  'forward-plan': parseForwardPlan,
  page: parsePage,
  accessibility: parseAccessibility,
  glossary: parseGlossary,
  moved: parseMoved,
  allowed: parseAllowed,
  removed: parseRemoved,
  guide: parseGuidePage,
  problem: parseProblemPage,
} as const satisfies Record<string, (document: ContentDocument, readProse: ReadProse) => Parsed<unknown>>

type Kind = keyof typeof PARSERS
type ValueOf<K extends Kind> = NonNullable<ReturnType<(typeof PARSERS)[K]>['value']>

/** A document that was read by the schema of its kind; without a value where that failed. */
export interface ParsedDocument {
  readonly classified: ClassifiedFile
  readonly value?: unknown
  readonly problems: readonly Problem[]
}

/** Reads every document by the schema of its kind. */
export function parseDocuments(
  { documents, broken, pictures }: Documents,
  readProse: ReadProse,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const parsed = documents.map((document) => parseDocument(document, readProse))
  return { draft: gatherDraft(parsed, broken, pictures), problems: parsed.flatMap(({ problems }) => problems) }
}

/** Reads one document by the schema of its kind. */
export function parseDocument(document: ContentDocument, readProse: ReadProse): ParsedDocument {
  const { kind, id } = document
  const { value, problems } = kind === 'picture' ? { problems: [] } : PARSERS[kind](document, readProse)
  return { classified: { kind, id }, ...(value !== undefined && { value }), problems }
}

/** Sorts what was read into the lists of a record. */
export function gatherDraft(
  parsed: readonly ParsedDocument[],
  broken: readonly ClassifiedFile[],
  pictures: readonly Picture[],
): Draft {
  const all = <K extends Kind>(kind: K): readonly ValueOf<K>[] =>
    parsed.flatMap(({ classified, value }) =>
      // What was read by the parser of a kind is what that parser gives.
      classified.kind === kind && value !== undefined ? [value as ValueOf<K>] : [],
    )
  const failed = parsed.filter(({ value }) => value === undefined).map(({ classified }) => classified)
  const [moved, reports, decisions, projects] = [all('moved').flat(), all('report'), all('decision'), all('project')]
  return {
    settings: all('settings'),
    reports,
    projects,
    programmes: all('programme'),
    strategy: all('strategy'),
    meetings: all('meeting'),
    decisions,
    forwardPlan: all('forward-plan'),
    pages: all('page'),
    accessibility: all('accessibility'),
    glossary: all('glossary').flat(),
    moved: [...moved, ...impliedMoves({ moved, reports, decisions, projects })],
    removed: all('removed').flat(),
    allowed: all('allowed').flat(),
    guide: gatherGuide(all('guide'), all('problem')),
    pictures,
    broken: [...broken, ...failed],
  }
}
