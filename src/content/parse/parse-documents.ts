import type { Decision } from '../../domain/decision.ts'
import type { Term } from '../../domain/glossary.ts'
import type { DocumentKind } from '../../domain/document-description.ts'
import type { Guide } from '../../domain/guide.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { AccessibilityStatement, Page } from '../../domain/page.ts'
import type { Picture } from '../../domain/picture.ts'
import type { Parsed, Problem } from '../../domain/problem.ts'
import type { Programme } from '../../domain/programme.ts'
import type { Project } from '../../domain/project.ts'
import type { ReadProse } from '../../domain/prose.ts'
import type { Report } from '../../domain/report.ts'
import type { Settings } from '../../domain/settings.ts'
import type { StrategyDocument } from '../../domain/strategy.ts'
import type { FilePlace } from '../files/place-file.ts'
import type { ContentDocument, Documents } from '../read-documents.ts'
import { gatherGuide } from './gather-guide.ts'
import { parseAccessibility } from './parse-accessibility.ts'
import { parseDecision } from './parse-decision.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseGuidePage, parseProblemPage } from './parse-guide.ts'
import { parseMeeting } from './parse-meeting.ts'
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
  readonly pages: readonly Page[]
  readonly accessibility: readonly AccessibilityStatement[]
  readonly glossary: readonly Term[]
  readonly guide: Guide
  /** Every picture there is, shown or not. */
  readonly pictures: readonly Picture[]
  /** The files that are there but could not be read. */
  readonly broken: readonly FilePlace[]
}

/** Reads every document by the schema of its kind. */
export function parseDocuments(
  { documents, broken, pictures }: Documents,
  readProse: ReadProse,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const failed: FilePlace[] = [...broken]
  const all = <T>(
    kind: DocumentKind,
    parse: (document: ContentDocument, readProse: ReadProse) => Parsed<T>,
  ): readonly T[] =>
    documents
      .filter((document) => document.kind === kind)
      .flatMap((document): readonly T[] => {
        const parsed = parse(document, readProse)
        problems.push(...parsed.problems)
        if (parsed.value !== undefined) return [parsed.value]
        failed.push(document)
        return []
      })
  const draft = {
    settings: all('settings', parseSettings),
    reports: all('report', parseReport),
    projects: all('project', parseProject),
    programmes: all('programme', parseProgramme),
    strategy: all('strategy', parseStrategy),
    meetings: all('meeting', parseMeeting),
    decisions: all('decision', parseDecision),
    pages: all('page', parsePage),
    accessibility: all('accessibility', parseAccessibility),
    glossary: all('glossary', parseGlossary).flat(),
    guide: gatherGuide(all('guide', parseGuidePage), all('problem', parseProblemPage)),
    pictures,
  }
  return { draft: { ...draft, broken: failed }, problems }
}
